/** How people, programs and surveys write that a figure is not known, or is kept secret. */
const MISSING: ReadonlySet<string> = new Set([
	'',
	'-',
	'–',
	'—',
	'*',
	'**',
	'n/a',
	'#n/a',
	'na',
	'n.a.',
	'nan',
	'null',
	'none',
	'not available',
	'not reported'
]);

const LONGEST = 13;

/** Whether a cell of a user's file says that there is nothing to say. */
export function isMissing(cell: string): boolean {
	if (cell === '') return true;
	// The first character first: most cells are amounts, and a file may have ten million.
	const code = cell.charCodeAt(0);
	if (code >= 0x30 && code <= 0x39) return false;
	const text = cell.trim();
	return text.length <= LONGEST && MISSING.has(text.toLowerCase());
}
