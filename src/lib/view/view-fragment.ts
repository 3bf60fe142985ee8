import { toQuery } from './address';
import type { ViewPlace } from './page-address.svelte';

const DATA = 'data';

/** The data that the fragment of an address carries. `undefined` where it carries none. */
export function dataIn({ hash }: Pick<URL, 'hash'>): string | undefined {
	return inFragment(hash).get(DATA) ?? undefined;
}

/** A fragment with a view, and behind it the data to be viewed. No browser sends a fragment to a server. */
export function toFragment(params: URLSearchParams, data: string): string {
	const view = toQuery(params).slice(1);
	return `#${view === '' ? '' : `${view}&`}${DATA}=${data}`;
}

/** The view stands before the data, in the fragment. */
export const IN_FRAGMENT: ViewPlace = {
	read: ({ hash }) => inFragment(hash),
	write: ({ pathname, hash }, params) => pathname + toFragment(params, dataIn({ hash }) ?? '')
};

function inFragment(hash: string): URLSearchParams {
	return new URLSearchParams(hash.slice(1));
}
