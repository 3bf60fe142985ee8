import { decode, type Encoding } from './decode';
import type { Delimiter } from './delimiter';
import { NO_ROWS, tooLong } from './row-problem';
import type { Problem } from './problem';
import { TableReader } from './table-reader';
import type { TableRow } from './table-row';

/** So many bytes of a file's beginning are enough to know what it is. */
export const SAMPLE_SIZE = 2 ** 18;

// Enough to tell columns by their cells, and quick to look through.
const MOST_ROWS = 500;

/** The beginning of a file, as a table. */
export interface Sample {
	readonly encoding: Encoding;
	readonly delimiter: Delimiter;
	readonly header: TableRow;
	/** The first rows that come apart. */
	readonly rows: readonly TableRow[];
	readonly problem?: undefined;
}

/** What its owner knows better than the file tells. */
export interface ForcedFormat {
	readonly encoding?: Encoding | undefined;
	readonly delimiter?: Delimiter | undefined;
}

/**
 * Takes a file's first bytes apart; `isWhole` where they are all of them. The problem is that it is no CSV
 * file, or one without a header.
 */
export function takeSample(
	bytes: Uint8Array,
	isWhole: boolean,
	format: ForcedFormat = {}
): Sample | { readonly problem: Problem } {
	const decoded = decode(bytes, { isWhole, encoding: format.encoding });
	if (decoded.problem) return { problem: decoded.problem };

	let header: TableRow | undefined;
	const rows: TableRow[] = [];
	const problems: Problem[] = [];
	const reader = new TableReader({
		delimiter: format.delimiter,
		onheader: (row) => (header = row),
		onrow: (row) => rows.length < MOST_ROWS && rows.push(row),
		onproblem: (problem) => problems.push(problem)
	});
	reader.push(decoded.text);
	// The sample's letters may have several bytes each: then it is less than a reader waits for.
	if (isWhole) reader.end();
	else reader.flush();
	if (header && reader.delimiter) {
		return { encoding: decoded.encoding, delimiter: reader.delimiter, header, rows };
	}
	const endless = tooLong(1, decoded.text, decoded.text.length);
	return { problem: problems[0] ?? (isWhole ? NO_ROWS : endless) };
}
