import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';

/** Names under which Chrome and Chromium stand on a PATH, the more usual first. */
const COMMANDS = [
	'google-chrome-stable',
	'google-chrome',
	'chromium',
	'chromium-browser',
	'chrome'
];

/** Where installers put Chrome and Chromium on systems that leave the PATH alone. */
const USUAL_PLACES = [
	'/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
	'/Applications/Chromium.app/Contents/MacOS/Chromium',
	'/usr/bin/chromium',
	'/opt/google/chrome/chrome',
	...[process.env.PROGRAMFILES, process.env['PROGRAMFILES(X86)'], process.env.LOCALAPPDATA]
		.filter((folder) => folder !== undefined)
		.map((folder) => join(folder, 'Google', 'Chrome', 'Application', 'chrome.exe'))
];

/**
 * What a test's browser does without. Chromium draws its address bar's suggestions as pages of its own, which costs
 * each new context a second of both cores. It heeds only the last such list, so what Playwright
 * switches off for its own sake stands here again.
 */
const FEATURES_OFF = [
	'WebUIOmniboxPopup',
	'WebUIOmniboxAimPopup',
	'AimEnabled',
	'AvoidCorsURLLoaderRestartOnRedirect',
	'AvoidUnnecessaryBeforeUnloadCheckSync',
	'DestroyProfileOnBrowserClose',
	'HttpsFirstBalancedModeAutoEnable',
	'HttpsUpgrades',
	'LensOverlay',
	'MediaRouter',
	'NetworkTimeServiceQuerying',
	'OptimizationHints',
	'PaintHolding',
	'PreconnectToSearch',
	'TcpPortRandomizationWin',
	'ThirdPartyStoragePartitioning'
];

/**
 * How tests start the browser. A test page talks to nobody but its own server, so the browser's
 * own errands (updates, sync, safe browsing lists) are switched off.
 */
const BROWSER_ARGUMENTS = [
	'--no-sandbox',
	'--disable-gpu',
	'--disable-background-networking',
	'--disable-component-update',
	'--disable-sync',
	`--disable-features=${FEATURES_OFF.join(',')}`
];

/**
 * Playwright's launch options for the tests' browser. Without an installed browser they name none,
 * and Playwright starts its own download.
 */
export function browserLaunchOptions() {
	const executablePath = findBrowser();
	return executablePath === undefined
		? { args: BROWSER_ARGUMENTS }
		: { args: BROWSER_ARGUMENTS, executablePath };
}

/**
 * The browser that an environment variable names, else an installed Chrome or Chromium, else `undefined`.
 * Throws if the named one does not start: tests in another browser than the wanted one would mislead.
 */
export function findBrowser() {
	for (const variable of ['BANDSCOPE_BROWSER', 'CHROME_PATH']) {
		const named = process.env[variable];
		if (!named) continue;
		if (starts(named)) return named;
		throw new Error(
			`${variable} names ${named}, which does not start as a browser. Correct the path, or unset ${variable} to have a browser found.`
		);
	}
	return [...placesOnPath(), ...USUAL_PLACES].find(starts);
}

/**
 * Whether the file is a browser that runs. Some systems ship a `chromium-browser` that only
 * advises to install one.
 * @param {string} path
 */
export function starts(path) {
	if (!existsSync(path)) return false;
	// Asked for its version, Chrome on Windows opens a window.
	if (process.platform === 'win32') return true;
	return spawnSync(path, ['--version'], { stdio: 'ignore', timeout: 20_000 }).status === 0;
}

function placesOnPath() {
	const folders = (process.env.PATH ?? '').split(delimiter).filter(Boolean);
	return COMMANDS.flatMap((command) => folders.map((folder) => join(folder, command)));
}
