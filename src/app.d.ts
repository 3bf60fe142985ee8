declare global {
	/** Chromium's only, so far. */
	interface Navigator {
		readonly connection?: { readonly saveData: boolean };
	}
	namespace App {
		// interface Error {}
		// interface PageState {}
	}
}

declare module 'svelte/elements' {
	/** In the HTML standard, but not yet among Svelte's attributes. */
	interface HTMLLinkAttributes {
		blocking?: 'render';
	}
}

export {};
