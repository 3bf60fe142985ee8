import { readFileSync } from 'node:fs';

/** @typedef {{ passed: number, failed: number }} Counts */

/**
 * Counts of a report by Vitest's `json` reporter. A file that could not be loaded ran no test: it counts as one failed.
 * @param {{
 *   numPassedTests: number,
 *   numFailedTests: number,
 *   testResults: readonly { status: string, assertionResults: readonly { status: string }[] }[]
 * }} report
 * @returns {Counts}
 */
export function countVitest(report) {
	const broken = report.testResults.filter(
		(file) =>
			file.status === 'failed' && !file.assertionResults.some((test) => test.status === 'failed')
	);
	return { passed: report.numPassedTests, failed: report.numFailedTests + broken.length };
}

/**
 * Counts of a report by Playwright's `json` reporter. An error outside all tests, such as a server that
 * did not start, counts as one failed.
 * @param {{
 *   stats: { expected: number, unexpected: number, flaky: number },
 *   errors: readonly unknown[]
 * }} report
 * @returns {Counts}
 */
export function countPlaywright({ stats, errors }) {
	return { passed: stats.expected, failed: stats.unexpected + stats.flaky + errors.length };
}

/**
 * Counts of a report file; none where the run did not come as far as writing it.
 * @template Report
 * @param {string} path
 * @param {(report: Report) => Counts} count
 * @returns {Counts}
 */
export function readCounts(path, count) {
	try {
		return count(/** @type {Report} */ (JSON.parse(readFileSync(path, 'utf8'))));
	} catch {
		return { passed: 0, failed: 0 };
	}
}
