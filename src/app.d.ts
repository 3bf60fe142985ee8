import type { EarlyAct } from '$lib/view/early-acts';

declare global {
	interface Window {
		/** There from the first script of a page on. The library's charts stand in pages without. */
		readonly earlyActs?: EarlyAct[];
	}
	/** Chromium's only, so far. */
	interface Navigator {
		readonly connection?: { readonly saveData: boolean };
	}
	namespace App {
		// interface Error {}
		// interface PageState {}
	}
}

// Svelte does not know it yet: https://html.spec.whatwg.org/multipage/urls-and-fetching.html#blocking-attributes
declare module 'svelte/elements' {
	interface HTMLLinkAttributes {
		blocking?: 'render';
	}
}
