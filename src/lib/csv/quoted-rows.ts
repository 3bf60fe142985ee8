import Papa, { type ParseError, type ParseResult } from 'papaparse';
import type { Delimiter } from './delimiter';
import type { QuoteFault } from './row-problem';

/** Rows as cells that are rid of quotation marks. */
export interface QuotedCells {
	readonly rows: readonly (readonly string[])[];
	/** What is wrong with the quotation marks of a row, by its place among the rows. Most have nothing. */
	readonly faults: ReadonlyMap<number, QuoteFault> | undefined;
	/** Where the rows end in the text. */
	readonly end: number;
}

/** So many characters are taken apart at once: some tens of rows, and then the next may do without PapaParse again. */
const AT_ONCE = 4096;

/** Takes rows apart that hold quotation marks, as PapaParse does. Their line breaks are `\n`. */
export class QuotedRows {
	readonly #parser: Papa.Parser;

	constructor(delimiter: Delimiter) {
		this.#parser = new Papa.Parser({ delimiter, newline: '\n' });
	}

	/**
	 * The next few rows of a text from a place on: none if the first of them goes on behind the text. The last row
	 * is only whole where nothing follows.
	 */
	take(text: string, start: number, isLast: boolean): QuotedCells {
		for (let length = AT_ONCE; ; length *= 2) {
			const isAll = start + length >= text.length;
			const part = text.slice(start, start + length);
			// The types say `any` of what is, with this configuration, rows of texts.
			const cut = this.#parser.parse(part, 0, !(isAll && isLast)) as ParseResult<string[]>;
			if (cut.data.length > 0 || isAll) {
				return { rows: cut.data, faults: findFaults(cut.errors), end: start + cut.meta.cursor };
			}
		}
	}
}

function findFaults(errors: readonly ParseError[]): ReadonlyMap<number, QuoteFault> | undefined {
	if (errors.length === 0) return undefined;
	const faults = new Map<number, QuoteFault>();
	for (const { row = 0, code } of errors) {
		if (code === 'MissingQuotes' || code === 'InvalidQuotes') faults.set(row, code);
	}
	return faults;
}
