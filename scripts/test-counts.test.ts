import { describe, expect, it } from 'vitest';
import { countPlaywright, countVitest, readCounts } from './test-counts.js';

const passed = { status: 'passed' };
const failed = { status: 'failed' };

describe('countVitest', () => {
	it('counts tests', () => {
		const report = {
			numPassedTests: 2,
			numFailedTests: 1,
			testResults: [{ status: 'failed', assertionResults: [passed, failed, passed] }]
		};
		expect(countVitest(report)).toEqual({ passed: 2, failed: 1 });
	});

	it('counts a file that could not be loaded as one failed', () => {
		const report = {
			numPassedTests: 1,
			numFailedTests: 0,
			testResults: [
				{ status: 'passed', assertionResults: [passed] },
				{ status: 'failed', assertionResults: [] }
			]
		};
		expect(countVitest(report)).toEqual({ passed: 1, failed: 1 });
	});
});

describe('countPlaywright', () => {
	it('counts a test that passed at the second try as failed', () => {
		const report = { stats: { expected: 5, unexpected: 2, flaky: 1 }, errors: [] };
		expect(countPlaywright(report)).toEqual({ passed: 5, failed: 3 });
	});

	it('counts an error outside all tests as one failed', () => {
		const report = { stats: { expected: 0, unexpected: 0, flaky: 0 }, errors: [{}] };
		expect(countPlaywright(report)).toEqual({ passed: 0, failed: 1 });
	});
});

describe('readCounts', () => {
	it('counts nothing where there is no report', () => {
		expect(readCounts('no/such/report.json', countVitest)).toEqual({ passed: 0, failed: 0 });
	});
});
