import Papa, { type ParseError, type ParseResult } from 'papaparse';
import { findDelimiter, LONGEST_HEADER, type Delimiter } from './delimiter';
import { unguard } from './formula-guard';
import { LineBreaks } from './line-breaks';
import type { Problem } from './problem';
import {
	badlyQuoted,
	findSurplus,
	NO_ROWS,
	tooLong,
	tooWide,
	type QuoteFault
} from './row-problem';
import type { TableRow } from './table-row';

export interface TableReaderOptions {
	/** Where it is not given, the text's own word or its header tells. */
	readonly delimiter?: Delimiter | undefined;
	/** The first row with anything in it. Called once, before any row. */
	readonly onheader: (header: TableRow) => void;
	/** A row below the header with anything in it that came apart cleanly. */
	readonly onrow: (row: TableRow) => void;
	/** What is wrong with a row that did not, or with the whole text. In the order of rows. */
	readonly onproblem: (problem: Problem) => void;
}

/** A row that is longer never ends: a quotation mark was not closed, or the file is no table. */
const LONGEST_ROW = 16_000_000;
/** Spreadsheets end at 16,384, and people long before. */
const MOST_COLUMNS = 2000;
/** What is taken apart at once: enough to be quick, and little enough to be forgotten soon. */
const BATCH = 1_000_000;

/**
 * Takes a CSV text apart, row by row, while it comes in. However it is cut into pieces, the rows are the
 * same. Cells are parts of the piece that they came in: keep a copy of one (`ownText`), or the piece is kept.
 */
export class TableReader {
	readonly #options: TableReaderOptions;
	readonly #breaks = new LineBreaks();
	/** What came in and was not taken apart yet, and how much more of it is worth another try. */
	#held: string[] = [];
	#heldLength = 0;
	#enough = LONGEST_HEADER;
	#table: { readonly parser: Papa.Parser; readonly delimiter: Delimiter } | undefined;
	#width: number | undefined;
	#rowNumber = 0;
	#rowCount = 0;
	#isOver = false;

	constructor(options: TableReaderOptions) {
		this.#options = options;
	}

	/** How many rows with anything in them are below the header, those with a problem included. */
	get rowCount(): number {
		return this.#rowCount;
	}

	/** Whether nothing that still comes will be read, because of a problem that was told. */
	get isOver(): boolean {
		return this.#isOver;
	}

	/** The sign between cells, once it is known. */
	get delimiter(): Delimiter | undefined {
		return this.#table?.delimiter;
	}

	/** The next piece of the text. */
	push(text: string): void {
		for (let from = 0; from < text.length && !this.#isOver; from += BATCH) {
			const piece = this.#breaks.normalise(text.slice(from, from + BATCH));
			this.#held.push(piece);
			this.#heldLength += piece.length;
			if (this.#heldLength >= this.#enough) this.#takeApart(false);
		}
	}

	/** To be called once, after the last piece. */
	end(): void {
		if (!this.#isOver) this.#takeApart(true);
		if (this.#rowCount === 0) this.#options.onproblem(NO_ROWS);
		this.#isOver = true;
	}

	/** All rows that are whole by now; the last one is only where nothing follows. */
	#takeApart(isLast: boolean): void {
		const held = this.#held.join('');
		const { table, text } = this.#table ? { table: this.#table, text: held } : this.#open(held);
		// The types say `any` of what is, with this configuration, rows of texts.
		const { data, errors, meta } = table.parser.parse(text, 0, !isLast) as ParseResult<string[]>;
		const rest = isLast ? '' : text.slice(meta.cursor);
		this.#held = [rest];
		this.#heldLength = rest.length;
		// A row that did not end is tried again when it has doubled, so that no length takes the square of it.
		this.#enough = Math.min(2 * rest.length, LONGEST_ROW) + 1;

		const faults = findFaults(errors);
		for (let i = 0; i < data.length && !this.#isOver; i += 1) {
			this.#takeRow(data[i]!, faults?.get(i), table.delimiter);
		}
		if (rest.length > LONGEST_ROW && !this.#isOver) {
			if (this.#width !== undefined) this.#rowCount += 1;
			this.#stop(tooLong(this.#rowNumber + 1, rest, LONGEST_ROW));
		}
	}

	/** Goes by the beginning of the text. */
	#open(start: string) {
		const { delimiter: found, body } = findDelimiter(
			start.startsWith('\uFEFF') ? start.slice(1) : start
		);
		const delimiter = this.#options.delimiter ?? found;
		const parser = new Papa.Parser({ delimiter, newline: '\n' });
		this.#table = { parser, delimiter };
		return { table: this.#table, text: body };
	}

	#takeRow(cells: string[], fault: QuoteFault | undefined, delimiter: Delimiter): void {
		this.#rowNumber += 1;
		unguardAll(cells);
		if (isBlank(cells)) return;

		const row = { number: this.#rowNumber, cells };
		const isHeader = this.#width === undefined;
		const width = (this.#width ??= cells.length);
		if (isHeader && width > MOST_COLUMNS) {
			this.#stop(tooWide(row, MOST_COLUMNS));
			return;
		}
		if (isHeader) this.#options.onheader(row);
		else this.#rowCount += 1;

		const problem = fault
			? badlyQuoted(row, fault)
			: cells.length > width && findSurplus(row, width, delimiter);
		if (problem) this.#options.onproblem(problem);
		else if (!isHeader) this.#options.onrow(row);
	}

	#stop(problem: Problem): void {
		this.#options.onproblem(problem);
		this.#isOver = true;
		this.#held = [];
	}
}

/** By the row's place. Most texts have none. */
function findFaults(errors: readonly ParseError[]): ReadonlyMap<number, QuoteFault> | undefined {
	if (errors.length === 0) return undefined;
	const faults = new Map<number, QuoteFault>();
	for (const { row = 0, code } of errors) {
		if (code === 'MissingQuotes' || code === 'InvalidQuotes') faults.set(row, code);
	}
	return faults;
}

// In place, and asked of the first character first: a million rows have ten million cells.
function unguardAll(cells: string[]): void {
	for (let i = 0; i < cells.length; i += 1) {
		const cell = cells[i]!;
		if (cell.charCodeAt(0) === 0x27) cells[i] = unguard(cell);
	}
}

function isBlank(cells: readonly string[]): boolean {
	for (const cell of cells) if (cell !== '' && cell.trim() !== '') return false;
	return true;
}
