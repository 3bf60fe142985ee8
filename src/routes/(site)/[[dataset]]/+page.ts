/** The tables are in the prerendered page, for those without a script; a browser loads one when it is first opened. */
export async function load({ data }) {
	return { ...data, tables: import.meta.env.SSR ? await loadTables() : undefined };
}

async function loadTables() {
	const [{ default: bands }, { default: skills }] = await Promise.all([
		import('$lib/ui/BandsTable.svelte'),
		import('$lib/ui/SkillsTable.svelte')
	]);
	return { bands, skills };
}
