const ENTITIES: ReadonlyMap<string, string> = new Map([
	['&', '&amp;'],
	['<', '&lt;'],
	['>', '&gt;'],
	['"', '&quot;'],
	["'", '&#39;']
]);

/** Writes an element of HTML with these attributes, whatever their values hold. */
export function toTag(name: string, attributes: Readonly<Record<string, string | number>>): string {
	const written = Object.entries(attributes).map(([key, value]) => ` ${key}="${escape(value)}"`);
	return `<${name}${written.join('')}>`;
}

/** A line break in an attribute would be a line break of the code, which editors of articles break up. */
function escape(value: string | number): string {
	return String(value)
		.replace(/\s+/g, ' ')
		.replace(/[&<>"']/g, (sign) => ENTITIES.get(sign) ?? '');
}
