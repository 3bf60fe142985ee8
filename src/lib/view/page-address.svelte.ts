import { onMount } from 'svelte';
import { afterNavigate, beforeNavigate, goto } from '$app/navigation';
import { page } from '$app/state';
import { readView, toQuery, withinChoices, writeView, type Choices } from './address';
import type { View } from './view';
import { keepWaking } from './waking';

/** Safari throws after 100 changes of the address in 30 seconds. */
const BETWEEN_WRITES = 400;
/** Changes in quick succession are one step back in the history. */
const ONE_STEP = 2000;

// Never changed, so it need not be reactive.
const NO_QUERY = new URLSearchParams();

/** What the user chose on this page, read from its address and written to it. */
export interface PageAddress {
	readonly view: View;
	/** What of the address was not understood. */
	readonly ignored: readonly string[];
	/** False while the page is as it was prerendered, which is without a query. */
	readonly awake: boolean;
	readonly choose: (changes: Partial<View>) => void;
}

/** Where in the address of a page the view stands. */
export interface ViewPlace {
	readonly read: (url: URL) => URLSearchParams;
	/** Path and what follows it, for the page to go to. */
	readonly write: (url: URL, params: URLSearchParams) => string;
}

const IN_QUERY: ViewPlace = {
	read: ({ searchParams }) => searchParams,
	write: ({ pathname }, params) => pathname + toQuery(params)
};

/** To be called while a page's component is set up. `choices` may change with the page's dataset. */
export function usePageAddress(choices: () => Choices, place: ViewPlace = IN_QUERY): PageAddress {
	let awake = $state(false);
	// A choice is shown at once, written to the address after the next frame, and kept until the
	// address changes by other means: reading it back would draw all charts a second time.
	let chosen = $state.raw<{ readonly path: string; readonly view: View }>();
	let timer: ReturnType<typeof setTimeout> | undefined;
	let lastWrite = -Infinity;

	// A prerendered page may not read its query, and hydration must find what was prerendered. Where there is
	// none, the page that wakes up has nothing to draw anew.
	const query = $derived.by(() => {
		const params = awake ? place.read(page.url) : NO_QUERY;
		return String(params) === '' ? NO_QUERY : params;
	});
	const read = $derived(readView(query, choices()));

	const view = $derived(
		chosen?.path === page.url.pathname ? withinChoices(chosen.view, choices()) : read.view
	);

	let wokeUp: (() => void) | undefined;
	$effect(() => {
		if (awake) wokeUp?.();
	});

	onMount(() => {
		wokeUp = keepWaking();
		awake = true;
		// Steps through a history of fragments are no navigation to SvelteKit.
		addEventListener('hashchange', forget);
		return () => {
			removeEventListener('hashchange', forget);
			clearTimeout(timer);
			wokeUp?.();
		};
	});

	function forget() {
		chosen = undefined;
	}

	// A page that the user leaves must not be called back by what is still to be written.
	beforeNavigate(({ type }) => {
		if (type !== 'goto') clearTimeout(timer);
	});

	// An address that changed by link or by the Back button wins over what was chosen before.
	afterNavigate(({ type }) => {
		if (type !== 'goto') forget();
	});

	async function write() {
		const replaceState = performance.now() - lastWrite < ONE_STEP;
		lastWrite = performance.now();
		const address = place.write(page.url, writeView(view, choices()));
		try {
			// The page's own path, which has the base in it already.
			// eslint-disable-next-line svelte/no-navigation-without-resolve
			await goto(address, { replaceState, noScroll: true, keepFocus: true });
		} catch {
			// A browser that refuses the change keeps showing the choice: only the link to it is missing.
		}
	}

	return {
		get view() {
			return view;
		},
		get ignored() {
			return read.ignored;
		},
		get awake() {
			return awake;
		},
		choose(changes) {
			chosen = { path: page.url.pathname, view: { ...view, ...changes } };
			clearTimeout(timer);
			timer = setTimeout(
				() => void write(),
				Math.max(50, lastWrite + BETWEEN_WRITES - performance.now())
			);
		}
	};
}
