import { ON_DEMAND } from './on-demand';
import { whenIdle } from './when-idle';

/** What a recording of the page's speed shows at the moment from which it needs no network. */
const ALL_LOADED = 'bandscope:all-loaded';

/**
 * Loads in idle time what a page loads on demand, so that cards, tables and export are there at once, and
 * also without a network. Readers who save data are left to ask for what they need.
 */
export function loadAhead(): void {
	if (navigator.connection?.saveData) return;
	loadNext(Object.values(ON_DEMAND));
}

/** One after the other: all at once, they would keep a slow machine from answering for a tenth of a second. */
function loadNext([load, ...others]: readonly (() => Promise<unknown>)[]): void {
	if (!load) {
		performance.mark(ALL_LOADED);
		return;
	}
	whenIdle(() => {
		// What does not come is asked for again when it is needed, and missed out loud then.
		load()
			.catch(() => undefined)
			.finally(() => loadNext(others));
	});
}
