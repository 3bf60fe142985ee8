import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readOutcome, readPlaywright, readVitest } from './test-outcome.js';

const vitest = (status: string, fullName: string, failureMessages: string[] = []) => ({
	status,
	fullName,
	failureMessages
});

describe('readVitest', () => {
	it('counts tests, and tells of those that failed', () => {
		const tests = [
			vitest('passed', 'a'),
			vitest('failed', 'sums up', ['expected \u001b[31m3\u001b[39m to be 4\n\n  at here\n'])
		];
		const file = {
			name: resolve('sum.test.ts'),
			status: 'failed',
			message: '',
			assertionResults: tests
		};
		expect(readVitest({ numPassedTests: 1, numPendingTests: 2, testResults: [file] })).toEqual({
			passed: 1,
			skipped: 2,
			failures: ['sum.test.ts › sums up\n    expected 3 to be 4\n      at here']
		});
	});

	it('keeps the first six lines of a long story', () => {
		const tests = [vitest('failed', 'b', ['1\n2\n3\n4\n5\n6\n7'])];
		const file = { name: 'a', status: 'failed', message: '', assertionResults: tests };
		expect(
			readVitest({ numPassedTests: 0, numPendingTests: 0, testResults: [file] }).failures
		).toEqual(['a › b\n    1\n    2\n    3\n    4\n    5\n    6']);
	});

	it('counts a file that could not be loaded as one failed', () => {
		const report = {
			numPassedTests: 1,
			numPendingTests: 0,
			testResults: [
				{ name: 'a', status: 'passed', message: '', assertionResults: [vitest('passed', 'b')] },
				{ name: 'c', status: 'failed', message: 'no such module', assertionResults: [] }
			]
		};
		expect(readVitest(report)).toEqual({
			passed: 1,
			skipped: 0,
			failures: ['c\n    no such module']
		});
	});
});

describe('readPlaywright', () => {
	it('counts a test that passed at the second try as failed', () => {
		const spec = (title: string, status: string, ...messages: (string | undefined)[]) => ({
			title,
			tests: [
				{ status, results: messages.map((message) => (message ? { error: { message } } : {})) }
			]
		});
		const inner = { title: 'menu', specs: [spec('closes', 'flaky', 'Too late', undefined)] };
		const outer = {
			title: 'menu.test.ts',
			specs: [spec('opens', 'expected', undefined), spec('stays', 'unexpected', 'It left')],
			suites: [inner]
		};
		expect(
			readPlaywright({ stats: { expected: 1, skipped: 3 }, suites: [outer], errors: [] })
		).toEqual({
			passed: 1,
			skipped: 3,
			failures: ['menu.test.ts › stays\n    It left', 'menu.test.ts › menu › closes\n    Too late']
		});
	});

	it('counts an error outside all tests as one failed', () => {
		const report = {
			stats: { expected: 0, skipped: 0 },
			suites: [],
			errors: [{ message: 'No server' }]
		};
		expect(readPlaywright(report)).toEqual({
			passed: 0,
			skipped: 0,
			failures: ['Outside all tests\n    No server']
		});
	});
});

describe('readOutcome', () => {
	it('tells of nothing where there is no report', () => {
		expect(readOutcome('no/such/report.json', readVitest)).toEqual({
			passed: 0,
			skipped: 0,
			failures: []
		});
	});
});
