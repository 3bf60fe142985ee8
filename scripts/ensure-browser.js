import { findBrowser, starts } from './browser.js';
import { run } from './run.js';

const DOWNLOAD_TIMEOUT = 5 * 60_000;
const CONNECTION_TIMEOUT = 15_000;

/**
 * The path of a browser for the tests: the one an environment variable names, else an installed one,
 * else Playwright's own, downloaded if need be, else, as root on Debian, one from its packages.
 */
export async function ensureBrowser() {
	const browser = findBrowser() ?? (await downloaded()) ?? (await fromDebian());
	if (browser !== undefined) return browser;
	throw new Error(
		'No browser was found, and none could be installed. Install Chrome or Chromium, or name one in BANDSCOPE_BROWSER.'
	);
}

async function downloaded() {
	const { chromium } = await import('@playwright/test');
	const path = chromium.executablePath();
	if (starts(path)) return path;

	console.log('No Chrome or Chromium is installed here: downloading Playwright’s …');
	const install = ['node_modules/@playwright/test/cli.js', 'install', 'chromium', '--no-shell'];
	await run(process.execPath, install, {
		timeout: DOWNLOAD_TIMEOUT,
		env: { PLAYWRIGHT_DOWNLOAD_CONNECTION_TIMEOUT: String(CONNECTION_TIMEOUT) }
	});
	return starts(path) ? path : undefined;
}

async function fromDebian() {
	if (process.getuid?.() !== 0 || !starts('/usr/bin/apt-get')) return undefined;

	console.log('Playwright’s does not run here: installing Debian’s Chromium …');
	const env = { DEBIAN_FRONTEND: 'noninteractive' };
	await run('apt-get', ['update'], { env });
	await run('apt-get', ['install', '-y', '--no-install-recommends', 'chromium'], { env });
	return findBrowser();
}
