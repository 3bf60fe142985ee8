import { ON_DEMAND } from './on-demand';
import { whenIdle } from './when-idle';

/**
 * Loads in idle time what a page loads on demand, so that cards, tables and export are there at once, and
 * also without a network. Readers who save data are left to ask for what they need.
 */
export function loadAhead(): void {
	if (navigator.connection?.saveData) return;
	whenIdle(loadAll);
}

function loadAll(): void {
	// What does not come is asked for again when it is needed, and missed out loud then.
	for (const load of Object.values(ON_DEMAND)) load().catch(() => undefined);
}
