import { readFileSync, writeFileSync } from 'node:fs';

/**
 * The number of the process that draws the newest page of a browser. `undefined` where the system does not tell
 * what memory a process uses.
 * @param {import('@playwright/test').Browser} browser
 * @returns {Promise<number | undefined>}
 */
export async function findRenderer(browser) {
	if (process.platform !== 'linux') return undefined;
	const session = await browser.newBrowserCDPSession();
	try {
		const { processInfo } = await session.send('SystemInfo.getProcessInfo');
		const renderers = processInfo.filter(({ type }) => type === 'renderer');
		return Math.max(...renderers.map(({ id }) => id));
	} finally {
		await session.detach();
	}
}

/**
 * Makes a process' memory of now its highest so far, and gives it in bytes.
 * @param {number} id
 */
export function resetPeak(id) {
	writeFileSync(`/proc/${id}/clear_refs`, '5');
	return read(id, 'VmRSS');
}

/**
 * The most memory in bytes that a process had at once since that.
 * @param {number} id
 */
export function peakMemory(id) {
	return read(id, 'VmHWM');
}

/**
 * @param {number} id
 * @param {string} field As `/proc/<id>/status` names it.
 */
function read(id, field) {
	const [, kilobytes] =
		new RegExp(`^${field}:\\s+(\\d+) kB`, 'm').exec(readFileSync(`/proc/${id}/status`, 'utf8')) ??
		[];
	return 1024 * Number(kilobytes);
}
