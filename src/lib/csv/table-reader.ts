import { findDelimiter, LONGEST_HEADER, type Delimiter } from './delimiter';
import { toLineFeeds } from './line-breaks';
import { PlainRows } from './plain-rows';
import type { Problem } from './problem';
import {
	badlyQuoted,
	findSurplus,
	NO_ROWS,
	tooLong,
	tooWide,
	type QuoteFault
} from './row-problem';
import { QuotedRows, type QuotedCells } from './quoted-rows';
import { RowText } from './row-text';
import type { TableRow } from './table-row';

export interface TableReaderOptions {
	/** Where it is not given, the text's own word or its header tells. */
	readonly delimiter?: Delimiter | undefined;
	/** The first row with anything in it. Called once, before any row. */
	readonly onheader: (header: TableRow) => void;
	/** A row below the header with anything in it that came apart cleanly. */
	readonly onrow: (row: RowText) => void;
	/** What is wrong with a row that did not, or with the whole text. In the order of rows. */
	readonly onproblem: (problem: Problem) => void;
}

/** A row that is longer never ends: a quotation mark was not closed, or the file is no table. */
const LONGEST_ROW = 16_000_000;
/** Spreadsheets end at 16,384, and people long before. */
const MOST_COLUMNS = 2000;
/** What is taken apart at once: enough to be quick, and little enough to be forgotten soon. */
const BATCH = 2 ** 17;

/**
 * Takes a CSV text apart, row by row, while it comes in. However it is cut into pieces, the rows are the
 * same. Cells are parts of the piece that they came in: keep a copy of one (`ownText`), or the piece is kept.
 */
export class TableReader {
	readonly #options: TableReaderOptions;
	/** What came in and was not taken apart yet, and how much more of it is worth another try. */
	#held: string[] = [];
	#heldLength = 0;
	#enough = LONGEST_HEADER;
	#table: { readonly delimiter: Delimiter; readonly quoted: QuotedRows } | undefined;
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
			const piece = text.slice(from, from + BATCH);
			this.#held.push(piece);
			this.#heldLength += piece.length;
			if (this.#heldLength >= this.#enough) this.#takeApart(false);
		}
	}

	/**
	 * To be called in place of `end`, after the last piece of a text that was cut off: gives the rows that are whole,
	 * however little came, and says nothing of the one that the cut goes through.
	 */
	flush(): void {
		if (!this.#isOver) this.#takeApart(false);
	}

	/** To be called once, after the last piece. */
	end(): void {
		if (!this.#isOver) this.#takeApart(true);
		if (this.#rowCount === 0) this.#options.onproblem(NO_ROWS);
		this.#isOver = true;
	}

	/** All rows that are whole by now; the last one is only where nothing follows. */
	#takeApart(isLast: boolean): void {
		const { text, delimiter, quoted } = this.#open(this.#held.join(''), isLast);
		const plain = new PlainRows(text, delimiter);
		const limit = findLimit(text, isLast);
		// Only PapaParse knows what quotation marks make of the signs around them. Most rows have none, and need not wait for it.
		while (!this.#isOver) {
			const quote = text.indexOf(QUOTE, plain.start);
			this.#takePlain(plain, quote < 0 ? limit : quote);
			if (quote < 0) break;
			const cut = quoted.take(text, plain.start, isLast);
			if (cut.rows.length === 0) break;
			this.#takeCut(cut);
			plain.goTo(cut.end);
		}
		const rest = isLast ? '' : text.slice(plain.start);
		this.#held = rest === '' ? [] : [rest];
		this.#heldLength = rest.length;
		// A row that did not end is tried again when it has doubled, so that no length takes the square of it.
		this.#enough = Math.min(2 * rest.length, LONGEST_ROW) + 1;

		if (rest.length > LONGEST_ROW && !this.#isOver) {
			if (this.#width !== undefined) this.#rowCount += 1;
			this.#stop(tooLong(this.#rowNumber + 1, rest, LONGEST_ROW));
		}
	}

	/** Rows that end before the limit, which is not behind a quotation mark. */
	#takePlain(rows: PlainRows, limit: number): void {
		while (!this.#isOver) {
			const row = rows.next(this.#rowNumber + 1, limit);
			if (!row) return;
			this.#takeRow(row);
		}
	}

	/** Rows that were cut already. */
	#takeCut({ rows, faults }: QuotedCells): void {
		for (let i = 0; i < rows.length && !this.#isOver; i += 1) {
			this.#takeRow(RowText.of(this.#rowNumber + 1, rows[i]!), faults?.get(i));
		}
	}

	/** Goes by the beginning of the text, and then always so. */
	#open(held: string, isLast: boolean) {
		if (this.#table) {
			const text = held.includes(QUOTE) ? toLineFeeds(held, isLast) : held;
			return { ...this.#table, text };
		}
		const start = toLineFeeds(held, isLast);
		const { delimiter: found, body } = findDelimiter(
			start.startsWith('\uFEFF') ? start.slice(1) : start
		);
		const delimiter = this.#options.delimiter ?? found;
		this.#table = { delimiter, quoted: new QuotedRows(delimiter) };
		return { ...this.#table, text: body };
	}

	#takeRow(row: RowText, fault?: QuoteFault): void {
		this.#rowNumber += 1;
		if (row.isBlank) return;

		const isHeader = this.#width === undefined;
		const width = (this.#width ??= row.width);
		if (isHeader && width > MOST_COLUMNS) {
			this.#stop(tooWide(row, MOST_COLUMNS));
			return;
		}
		if (isHeader) this.#options.onheader(row);
		else this.#rowCount += 1;

		const problem = fault
			? badlyQuoted(row, fault)
			: row.width > width && findSurplus(row, width, this.#table!.delimiter);
		if (problem) this.#options.onproblem(problem);
		else if (!isHeader) this.#options.onrow(row);
	}

	#stop(problem: Problem): void {
		this.#options.onproblem(problem);
		this.#isOver = true;
		this.#held = [];
	}
}

const QUOTE = '"';

/** Before what a row must end to be whole. */
function findLimit(text: string, isLast: boolean): number {
	// The last row may end with the text itself.
	if (isLast) return text.length + 1;
	// A return may be half of a line break.
	return text.endsWith('\r') ? text.length - 1 : text.length;
}
