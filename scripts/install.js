import { readFileSync } from 'node:fs';
import { npm } from './run.js';

/** @typedef {{ packages: Record<string, { integrity?: string, optional?: boolean }> }} Lock */

/** Installs the packages unless `node_modules` holds what the lock file asks for. Imports nothing that it may have to install. */
export async function ensureInstalled() {
	if (isInstalled()) return;
	console.log('Installing packages (npm ci) …');
	// Also where NODE_ENV or npm's own settings would leave out the tools that build and test.
	if (await npm(['ci', '--include=dev', '--no-audit', '--no-fund'])) return;
	throw new Error(
		'The packages could not be installed: npm says why above. Node 20.19 or newer and a way to the npm registry are needed.'
	);
}

/** Whether npm's own record of `node_modules` names every package of the lock file, at the same content. */
function isInstalled() {
	const wanted = readLock('package-lock.json');
	const found = readLock('node_modules/.package-lock.json');
	if (wanted === undefined || found === undefined) return false;
	return Object.entries(wanted).every(
		([path, { integrity, optional }]) =>
			path === '' ||
			found[path]?.integrity === integrity ||
			// Packages for other systems are in the lock file, but not installed.
			(optional && !(path in found))
	);
}

/**
 * The packages of a lock file by their place, or `undefined` where there is no such file.
 * @param {string} path
 */
function readLock(path) {
	try {
		return /** @type {Lock} */ (JSON.parse(readFileSync(path, 'utf8'))).packages;
	} catch {
		return undefined;
	}
}
