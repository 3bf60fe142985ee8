import { onMount } from 'svelte';
import { dev, version } from '$app/environment';
import { beforeNavigate } from '$app/navigation';
import { resolve } from '$app/paths';
import { whenIdle } from './when-idle';

/**
 * Has the browser keep a copy of the whole site, so that it is there without a network. To be called while
 * the site's layout is set up. Readers who save data are spared the copy.
 */
export function useOfflineCopy(): void {
	let isOtherVersion = false;

	onMount(() => {
		const workers = serviceWorkers();
		if (!workers) return;
		const tellVersion = () => workers.controller?.postMessage(version);
		const listening = new AbortController();
		const { signal } = listening;
		workers.addEventListener('message', () => (isOtherVersion = true), { signal });
		workers.addEventListener('controllerchange', tellVersion, { signal });
		tellVersion();
		whenIdle(() => void register(workers));
		return () => listening.abort();
	});

	// A copy of another version is in charge by now: its data belongs to its pages, not to this one.
	beforeNavigate(({ type, to }) => {
		const leaves = type === 'link' || type === 'popstate';
		if (isOtherVersion && leaves && to && to.url.pathname !== location.pathname)
			location.href = to.url.href;
	});
}

/** Undefined where the browser has none for this page: in some private windows, and without https. */
function serviceWorkers(): ServiceWorkerContainer | undefined {
	if (dev || navigator.connection?.saveData) return undefined;
	try {
		return navigator.serviceWorker;
	} catch {
		// A frame whose origin is opaque may not even ask.
		return undefined;
	}
}

async function register(workers: ServiceWorkerContainer): Promise<void> {
	try {
		await workers.register(resolve('/') + 'service-worker.js');
	} catch {
		// Storage may be forbidden or full: the site then needs the network, as any does.
	}
}
