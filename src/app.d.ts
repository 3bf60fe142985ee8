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

export {};
