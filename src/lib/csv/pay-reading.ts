import type { PayBand, PayPeriod } from '$lib/pay/pay-band';
import type { SeniorityLadder } from '$lib/pay/seniority-ladder';
import type { Problem } from './problem';
import type { ProblemCount } from './problem-tally';
import type { RowText } from './row-text';

/** How often a word stands in a column. */
export interface WordCount {
	readonly word: string;
	readonly rows: number;
}

/** What a row's amounts are counted in, as the file says it, and how many rows are. */
export interface UnitCount {
	/** ISO 4217 code; the mark as it was written where it may stand for several; `undefined` where nothing says it. */
	readonly currency: string | undefined;
	readonly period: PayPeriod;
	readonly rows: number;
}

/** A column without a use that has few enough values to choose one of them. */
export interface FurtherColumn {
	readonly header: string;
	/** In the order of numbers and names. */
	readonly values: readonly WordCount[];
}

/** What was found in a file of pay, whatever is shown of it. */
export interface PayFacts {
	/** Rows below the header with anything in them. */
	readonly rowCount: number;
	/** Rows whose pay could be read. */
	readonly usable: number;
	/** Those of bands in the file's order. Those of single rows, which have none, by how many there are, the most frequent first. */
	readonly roles: readonly WordCount[];
	/** Words for seniority as the file spells them, in its order. Empty where it has no such column. */
	readonly seniorities: readonly WordCount[];
	/** The most frequent first. */
	readonly units: readonly UnitCount[];
	readonly furtherColumns: readonly FurtherColumn[];
	/** Rows that were not used, by what is the matter with their pay. They are counted and said, and are no problems. */
	readonly unused: { readonly missing: number; readonly zero: number; readonly negative: number };
	readonly problems: ProblemCount;
}

/** What is to be shown of a file of pay. Plain data. */
export interface PaySelection {
	/** One unit: amounts of another are left out, since they are never mixed. */
	readonly currency: string | undefined;
	readonly period: PayPeriod;
	/** Turns hourly (× 2080) and monthly (× 12) pay into yearly, and shows it beside what is yearly already. */
	readonly yearly: boolean;
	readonly ladder: SeniorityLadder;
	/** Rows to keep: those with any of the values of a further column, by its header, for every column named. */
	readonly where: ReadonlyMap<string, readonly string[]>;
}

/** A role and seniority with so few observations that a band would tell of persons. */
export interface SmallGroup {
	readonly role: string;
	readonly seniority: string;
	readonly n: number;
}

/** The bands that a selection comes to. */
export interface PayAnswer {
	/** Of all roles, by role in the order of the facts, and by seniority in ladder order. Yearly where the selection asks for it. */
	readonly bands: readonly PayBand[];
	/** Those that are too small to be drawn. */
	readonly tooSmall: readonly SmallGroup[];
	/** How many rows the bands rest on. */
	readonly rows: number;
	/** How many of those were turned into yearly pay. */
	readonly converted: number;
	/** What only this selection brings about, such as a role and seniority twice. */
	readonly problems: ProblemCount;
}

/** A file of pay that was read, and answers questions. */
export interface PayReading {
	readonly facts: PayFacts;
	answer(selection: PaySelection): PayAnswer;
}

/** Takes a file of pay in, row by row, and keeps of it only what answers will need. */
export interface PayReader {
	/** Takes in a row below the header. What is wrong with it is counted, never thrown. */
	add(row: RowText): void;
	/** Takes in what was wrong with a row that could not be taken apart, or with the whole file. */
	report(problem: Problem): void;
	/** To be called once, after the last row. */
	end(): PayReading;
}
