import type { PayBand } from '$lib/pay/pay-band';
import { Cells, type MoneySchema } from './cells';
import { MAX, MIN, OPTIONAL, RANGE, ROLE, SENIORITY } from './fields';
import { FirstRows } from './first-rows';
import { findMissing, matchHeaders, type Columns } from './headers';
import { readPayBand, type Post } from './pay-band-row';
import { inRowOrder, type Problem } from './problem';
import { Spellings } from './spellings';
import { parseTable, type Table } from './table';
import type { TableRow } from './table-row';

/** What is known of a file of pay bands before it is read. */
export interface PayBandSchema extends MoneySchema {
	/** In ladder order. Where it is not known, any word is a level, and the file's order the ladder's. */
	readonly seniorities?: readonly string[] | undefined;
}

/** What a file of pay bands holds. A row with a problem is left out. */
export interface PayBandFile {
	readonly bands: readonly PayBand[];
	/** Those of the bands, in the file's order. */
	readonly roles: readonly string[];
	/** Those of all rows, also of rows that are left out. `undefined` where rows could not be read, so that nobody knows. */
	readonly namedRoles: readonly string[] | undefined;
	/** Those of the bands, in ladder order. */
	readonly seniorities: readonly string[];
	/** Headers of the further columns, in the file's order. */
	readonly extraColumns: readonly string[];
	/** How many rows there are below the header, those left out included. */
	readonly rowCount: number;
	readonly problems: readonly Problem[];
}

/** Reads pay bands, one a row: role, seniority, min and max (or both as a range), and where known median, top of band and n. */
export function parsePayBands(text: string, schema: PayBandSchema = {}): PayBandFile {
	const table = parseTable(text);
	const columns = matchPayBandHeaders(table);
	const missing = findMissing(columns, table, neededFields(columns));
	const readable = missing.length === 0 ? table.rows : [];
	const rows = readRows(readable, columns, schema);
	const isWhole = readable.length > 0 && readable.length === table.rowCount;

	const roles = new Set(rows.bands.map(({ role }) => role));
	const seniorities = new Set(rows.bands.map(({ seniority }) => seniority));
	return {
		bands: rows.bands,
		roles: [...roles],
		namedRoles: isWhole ? rows.namedRoles : undefined,
		seniorities: schema.seniorities?.filter((level) => seniorities.has(level)) ?? [...seniorities],
		extraColumns: columns.extra.map(({ header }) => header),
		rowCount: table.rowCount,
		problems: inRowOrder([...table.problems, ...columns.problems, ...missing, ...rows.problems])
	};
}

/** Min and max win over a range: a file with all three says the same thing twice. */
function matchPayBandHeaders(table: Table): Columns {
	const withEnds = matchHeaders(table, [ROLE, SENIORITY, MIN, MAX, ...OPTIONAL]);
	const hasEnds = withEnds.fields.has(MIN.name) || withEnds.fields.has(MAX.name);
	return hasEnds ? withEnds : matchHeaders(table, [ROLE, SENIORITY, RANGE, ...OPTIONAL]);
}

function neededFields({ fields }: Columns) {
	return fields.has(RANGE.name) ? [ROLE, SENIORITY] : [ROLE, SENIORITY, MIN, MAX];
}

function readRows(rows: readonly TableRow[], columns: Columns, schema: PayBandSchema) {
	const words = {
		roles: new Spellings(),
		seniorities: new Spellings(schema.seniorities),
		open: schema.seniorities === undefined
	};
	const firstRows = new FirstRows();
	const bands: PayBand[] = [];
	const problems: Problem[] = [];
	for (const row of rows) {
		const cells = new Cells(row, columns, schema);
		const band = readPayBand(cells, () => readPost(cells, words));
		if (band && firstRows.claim([band.role, band.seniority], ROLE.name, cells)) bands.push(band);
		problems.push(...cells.problems);
	}
	return { bands, namedRoles: words.roles.list(), problems };
}

/** How a file's roles and levels are spelled. */
interface PayBandWords {
	readonly roles: Spellings;
	readonly seniorities: Spellings;
	/** Whether a level that is not among them is one more, and no problem. */
	readonly open: boolean;
}

function readPost(cells: Cells, words: PayBandWords): Post | undefined {
	const text = cells.text(ROLE.name);
	// Also where the row is left out: the file names the role all the same.
	const role = text === undefined ? undefined : words.roles.add(text);
	const seniority = words.open
		? cells.text(SENIORITY.name)
		: cells.oneOf(SENIORITY.name, words.seniorities);
	if (role === undefined || seniority === undefined) return undefined;
	return { role, seniority: words.seniorities.add(seniority) };
}
