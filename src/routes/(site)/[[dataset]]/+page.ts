import { loadAtHand } from '$lib/ui/at-hand';

/** Tables and more are in the prerendered page, for those without a script; a browser loads each when it is needed. */
export async function load({ data }) {
	return { ...data, atHand: import.meta.env.SSR ? await loadAtHand() : undefined };
}
