import { ON_DEMAND } from './on-demand';

/** Where a browser does not tell when it is idle: long enough, in milliseconds, for the page itself to have loaded. */
const A_WHILE = 2000;

/**
 * Loads in idle time what a page loads on demand, so that cards, tables and export are there at once, and
 * also without a network. Readers who save data are left to ask for what they need.
 */
export function loadAhead(): void {
	if (navigator.connection?.saveData) return;
	if ('requestIdleCallback' in window) requestIdleCallback(loadAll);
	else setTimeout(loadAll, A_WHILE);
}

function loadAll(): void {
	// What does not come is asked for again when it is needed, and missed out loud then.
	for (const load of Object.values(ON_DEMAND)) load().catch(() => undefined);
}
