import { readFileSync } from 'node:fs';
import { relative } from 'node:path';
import { stripVTControlCharacters } from 'node:util';

/**
 * What a run of tests came to. `failures` has one text for each that failed: its name, and what it said. Those that
 * were skipped found something missing here, such as a large file.
 * @typedef {{ passed: number, skipped: number, failures: readonly string[] }} Outcome
 */

/** @type {Outcome} */
const NOTHING = { passed: 0, skipped: 0, failures: [] };

/** As much of a test's own words as tells what went wrong. */
const LINES_KEPT = 6;

/**
 * Reads a report by Vitest's `json` reporter. A file that could not be loaded ran no test: it counts as one failed.
 * @param {{
 *   numPassedTests: number,
 *   numPendingTests: number,
 *   testResults: readonly {
 *     name: string,
 *     status: string,
 *     message: string,
 *     assertionResults: readonly { status: string, fullName: string, failureMessages: readonly string[] | null }[]
 *   }[]
 * }} report
 * @returns {Outcome}
 */
export function readVitest({ numPassedTests, numPendingTests, testResults }) {
	const failures = testResults.flatMap(({ name: path, status, message, assertionResults }) => {
		const name = relative('', path);
		const failed = assertionResults.filter((test) => test.status === 'failed');
		if (failed.length === 0) return status === 'failed' ? [toFailure(name, message)] : [];
		return failed.map(({ fullName, failureMessages }) =>
			toFailure(`${name} › ${fullName}`, (failureMessages ?? []).join('\n'))
		);
	});
	return { passed: numPassedTests, skipped: numPendingTests, failures };
}

/**
 * @typedef {{ message?: string }} PlaywrightError
 * @typedef {{
 *   title: string,
 *   suites?: readonly PlaywrightSuite[],
 *   specs?: readonly {
 *     title: string,
 *     tests: readonly { status: string, results: readonly { error?: PlaywrightError }[] }[]
 *   }[]
 * }} PlaywrightSuite
 */

/**
 * Reads a report by Playwright's `json` reporter. A test that passed at the second try failed, and so does
 * an error outside all tests, such as a server that did not start.
 * @param {{
 *   stats: { expected: number, skipped: number },
 *   suites: readonly PlaywrightSuite[],
 *   errors: readonly PlaywrightError[]
 * }} report
 * @returns {Outcome}
 */
export function readPlaywright({ stats, suites, errors }) {
	const failures = [
		...errors.map(({ message = '' }) => toFailure('Outside all tests', message)),
		...suites.flatMap((suite) => suiteFailures(suite))
	];
	return { passed: stats.expected, skipped: stats.skipped, failures };
}

/**
 * @param {PlaywrightSuite} suite
 * @param {string} [within] The names of the suites around it.
 * @returns {string[]}
 */
function suiteFailures({ title, suites = [], specs = [] }, within = '') {
	const name = within === '' ? title : `${within} › ${title}`;
	return [
		...specs.flatMap((spec) =>
			spec.tests
				.filter(({ status }) => status === 'unexpected' || status === 'flaky')
				.map(({ results }) => {
					const said = results
						.map(({ error }) => error?.message ?? '')
						.find((words) => words !== '');
					return toFailure(`${name} › ${spec.title}`, said ?? '');
				})
		),
		...suites.flatMap((suite) => suiteFailures(suite, name))
	];
}

/**
 * @param {string} name
 * @param {string} said
 */
function toFailure(name, said) {
	const lines = stripVTControlCharacters(said)
		.split('\n')
		.filter((line) => line.trim() !== '');
	return [name, ...lines.slice(0, LINES_KEPT).map((line) => `    ${line}`)].join('\n');
}

/**
 * The outcome in a report file; nothing where the run did not come as far as writing it.
 * @template Report
 * @param {string} path
 * @param {(report: Report) => Outcome} read
 * @returns {Outcome}
 */
export function readOutcome(path, read) {
	try {
		return read(/** @type {Report} */ (JSON.parse(readFileSync(path, 'utf8'))));
	} catch {
		return NOTHING;
	}
}
