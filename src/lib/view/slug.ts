/** A name as an address writes it: `ML Engineer` as `ml-engineer`. Names in other scripts keep their letters. */
export function toSlug(name: string): string {
	return name
		.normalize('NFKD')
		.replace(/[\u0300-\u036f]/g, '')
		.normalize('NFC')
		.toLowerCase()
		.replace(/[^\p{L}\p{N}]+/gu, '-')
		.replace(/^-|-$/g, '');
}

/** Each name under its slug. Where two names have one slug, or a name has none, its place in the list tells them apart. */
export function toSlugs(names: readonly string[]): ReadonlyMap<string, string> {
	const slugs = new Map<string, string>();
	const plain = new Set(names.map(toSlug));
	names.forEach((name, i) => {
		const slug = toSlug(name);
		let unique = slug;
		// A name whose own slug looks like a numbered one keeps it.
		for (let n = i + 1; unique === '' || slugs.has(unique); n++) {
			const numbered = slug === '' ? String(n) : `${slug}-${n}`;
			if (!plain.has(numbered) && !slugs.has(numbered)) unique = numbered;
		}
		slugs.set(unique, name);
	});
	return slugs;
}

/** The slug of one of these names. */
export function slugOf(name: string, names: readonly string[]): string {
	for (const [slug, other] of toSlugs(names)) if (other === name) return slug;
	throw new Error(`“${name}” is none of ${names.join(', ')}`);
}
