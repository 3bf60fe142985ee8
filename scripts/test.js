import { rmSync } from 'node:fs';
import { ensureBrowser } from './ensure-browser.js';
import { ensureInstalled } from './install.js';
import { npm } from './run.js';
import { readOutcome, readPlaywright, readVitest } from './test-outcome.js';

const VITEST_REPORT = 'test-results/vitest.json';
const PLAYWRIGHT_REPORT = 'test-results/playwright.json';

/** What a host's root could break. Last, so that the site that is left behind is the one that `npm start` serves. */
const AT_ROOT = ['smoke', 'headers', 'heads', 'not-found'];

/**
 * What `npm test` runs. A step that fails does not keep the others from running, so that one run tells all.
 * @type {readonly { name: string, run: () => Promise<void> }[]}
 */
const STEPS = [
	{ name: 'Format', run: () => script('format:check') },
	{ name: 'Lint', run: () => script('lint') },
	{ name: 'Types', run: () => script('check:types') },
	{ name: 'Unit and component tests', run: unitTests },
	{ name: 'End-to-end tests, below a path', run: () => endToEndTests('/some/base') },
	{ name: 'End-to-end tests, at the root', run: () => endToEndTests('', AT_ROOT) },
	{ name: 'Unused files, exports and packages', run: () => script('knip') }
];

const tests = { passed: 0, skipped: 0, failures: /** @type {string[]} */ ([]) };

try {
	await ensureInstalled();
	process.env.BANDSCOPE_BROWSER = await ensureBrowser();
	console.log(`Browser: ${process.env.BANDSCOPE_BROWSER}`);
	await runSteps();
} catch (error) {
	report(error);
}
// Again, since what was printed where they failed lies far above.
for (const failure of tests.failures) console.log(`FAILED ${failure}\n`);
if (tests.skipped > 0) console.log(`${tests.skipped} skipped, for want of what they need here`);
// Last, and on a line of its own, for whoever reads only that.
console.log(`${tests.passed} passed, ${tests.failures.length} failed`);

async function runSteps() {
	const outcomes = [];
	for (const { name, run } of STEPS) {
		console.log(`\n── ${name}`);
		const start = performance.now();
		const ok = await run().then(() => true, report);
		const seconds = ((performance.now() - start) / 1000).toFixed(1);
		outcomes.push(`${ok ? 'ok    ' : 'FAILED'} ${seconds.padStart(6)} s  ${name}`);
	}
	console.log(`\n${outcomes.join('\n')}\n`);
}

/**
 * Says what went wrong, and sees to it that the whole run counts as failed.
 * @param {unknown} error
 */
function report(error) {
	console.error(error instanceof Error ? error.message : error);
	process.exitCode = 1;
	return false;
}

/**
 * Runs one of the package's scripts, which says itself what it finds.
 * @param {string} name
 * @param {readonly string[]} [args]
 */
async function script(name, args = []) {
	if (await npm(['run', '--silent', name, '--', ...args])) return;
	throw new Error(`Failed. To run this step alone: npm run ${name}`);
}

async function unitTests() {
	const args = ['--reporter=default', '--reporter=json', `--outputFile.json=${VITEST_REPORT}`];
	await countedScript('test:unit', args, VITEST_REPORT, readVitest);
}

/**
 * @param {string} base The path that the site is built for and served below.
 * @param {readonly string[]} [files] Those of the tests that are run, by the beginning of their names. Default all.
 */
async function endToEndTests(base, files = []) {
	process.env.BASE_PATH = base;
	process.env.PLAYWRIGHT_JSON_OUTPUT_FILE = PLAYWRIGHT_REPORT;
	const args = ['--reporter=list,json', ...files.map((file) => `e2e/${file}`)];
	await countedScript('test:e2e', args, PLAYWRIGHT_REPORT, readPlaywright);
}

/**
 * Runs a script of tests, and adds what its report tells to the sum, however it ended.
 * @template Report
 * @param {string} name
 * @param {readonly string[]} args
 * @param {string} path The report, as JSON.
 * @param {(report: Report) => import('./test-outcome.js').Outcome} read
 */
async function countedScript(name, args, path, read) {
	rmSync(path, { force: true });
	try {
		await script(name, args);
	} finally {
		const { passed, skipped, failures } = readOutcome(path, read);
		tests.passed += passed;
		tests.skipped += skipped;
		tests.failures.push(...failures);
		// A run that tests nothing proves nothing, whatever its exit code says.
		if (passed + failures.length === 0) report(new Error('No test ran.'));
	}
}
