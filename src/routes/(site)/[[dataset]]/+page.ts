import { loadTables } from '$lib/ui/tables';

/** The tables are in the prerendered page, for those without a script; a browser loads one when it is first opened. */
export async function load({ data }) {
	return { ...data, tables: import.meta.env.SSR ? await loadTables() : undefined };
}
