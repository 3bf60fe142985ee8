import { base, version } from '$service-worker';
import {
	isNamedByContent,
	keptAnswer,
	outdated,
	type KeptAnswer,
	type KeptSite
} from './kept-answer';

/** Below the base, all that this version keeps: written in front of this script once the site is built. */
declare const KEPT: readonly string[];

// The type of a worker's global object depends on its kind, which TypeScript does not know.
const worker = self as unknown as ServiceWorkerGlobalScope;

/** Other sites may stand on the same host, below other paths. */
const SITE = `bandscope:${base}:`;
const CACHE = SITE + version;

const site: KeptSite = {
	origin: location.origin,
	base,
	files: new Set(KEPT.map((path) => base + path))
};

worker.addEventListener('install', (event) => event.waitUntil(keepAll()));

worker.addEventListener('activate', (event) => event.waitUntil(takeOver()));

worker.addEventListener('fetch', (event) => {
	const { request } = event;
	const kept = keptAnswer(request, site);
	if (kept === undefined) return;
	event.respondWith(
		kept.inAnyVersion ? fromAnyVersion(request, kept) : fromThisVersion(request, kept)
	);
});

// A page tells its version. If it is another, the page's further way leads through this one's pages.
worker.addEventListener('message', (event) => {
	if (event.data !== version) event.source?.postMessage('other version');
});

/** Keeps this version as a whole, or not at all: the one before then stays in charge until the next visit. */
async function keepAll(): Promise<void> {
	const cache = await caches.open(CACHE);
	try {
		await Promise.all([...site.files].map(async (path) => cache.put(path, await fromHost(path))));
		await expectThisVersion();
	} catch (error) {
		await caches.delete(CACHE);
		throw error;
	}
	await worker.skipWaiting();
}

async function fromHost(path: string): Promise<Response> {
	const response = await fetch(path, isNamedByContent(path, base) ? {} : { cache: 'no-cache' });
	if (!response.ok) throw new Error(`${path} is answered with ${response.status}.`);
	// Where a host led on to another address, browsers would not take the answer for the page itself.
	return response.redirected ? new Response(response.body, response) : response;
}

/** While a host is being filled, pages of two versions may be on it. */
async function expectThisVersion(): Promise<void> {
	const response = await fetch(`${base}/_app/version.json`, { cache: 'no-store' });
	const found: unknown = await response.json();
	if (JSON.stringify(found) !== JSON.stringify({ version }))
		throw new Error(`The host has another version than ${version}.`);
}

async function takeOver(): Promise<void> {
	const names = outdated(await caches.keys(), SITE, CACHE);
	await Promise.all(names.map((name) => caches.delete(name)));
	await worker.clients.claim();
}

/** Pages of the version before are still open, perhaps, and find their scripts in its cache. */
async function fromAnyVersion(request: Request, { path }: KeptAnswer): Promise<Response> {
	return (await caches.match(path, { ignoreVary: true })) ?? fetch(request);
}

async function fromThisVersion(request: Request, { path }: KeptAnswer): Promise<Response> {
	const { pathname, search } = new URL(request.url);
	if (path !== pathname) return Response.redirect(path + search);
	const cache = await caches.open(CACHE);
	// A browser that is short of room may have dropped it.
	return (await cache.match(path, { ignoreVary: true })) ?? fetch(request);
}
