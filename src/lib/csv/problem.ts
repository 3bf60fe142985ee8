import { capitalise } from '$lib/pay/capitalise';
import { countOf } from '$lib/pay/count-of';
import { quote, showText } from './show-text';

/** What is wrong in a file, where, and how to mend it. Its words are text, never markup. */
export interface Problem {
	/** Name of the file, where there is more than one. */
	readonly file?: string;
	/** The row as a spreadsheet numbers it: the header is row 1, blank rows count. */
	readonly row?: number;
	/** Header of the column, as the file writes it. */
	readonly column?: string;
	/** Where in a JSON file, such as `$.bandscope.currency`. */
	readonly path?: string;
	/** The cell's whole text, or that of the part that is wrong. */
	readonly cell?: string;
	/** What was found, to go on from the cell's text: `is below min, 80000`. */
	readonly found: string;
	/** To go on from "Expected": `an amount of money, such as 170000 or $170K`. */
	readonly expected: string;
	/** A sentence that says how to mend it. */
	readonly cure: string;
}

/** The problem in words: `Row 4, column max: “90000” is below min, 100000. Expected … Swap …`. */
export function writeProblem(problem: Problem): string {
	const { cell, found, expected, cure } = problem;
	const subject = cell === undefined ? '' : `${cell.trim() === '' ? 'the cell' : quote(cell)} `;
	const sentence = `${writePlace(problem)}${subject}${found}. Expected ${expected}. ${cure}`;
	return problem.file === undefined ? capitalise(sentence) : sentence;
}

/** The first few problems, a line each, and how many more there are. Five thousand bad rows are one message. */
export function listProblems(problems: readonly Problem[], most = 10): string {
	const lines = problems.slice(0, most).map((problem) => `- ${writeProblem(problem)}`);
	const left = problems.length - lines.length;
	if (left > 0) lines.push(`- and ${left.toLocaleString('en-US')} more`);
	return [`${countOf(problems.length, 'problem')}:`, ...lines].join('\n');
}

/** How much of a file was taken over: `12 of 14 rows loaded`. */
export function writeSummary(loaded: number, total: number): string {
	return `${loaded.toLocaleString('en-US')} of ${countOf(total, 'row')} loaded`;
}

/** How many problems there are, and whether all of them are listed: `2 problems to mend.` Empty where there are none. */
export function writeTotal(listed: number, total: number): string {
	if (total === 0) return '';
	if (listed === total) return `${countOf(total, 'problem')} to mend.`;
	return `The first ${listed.toLocaleString('en-US')} of ${countOf(total, 'problem')} to mend are listed.`;
}

/** As a reader comes upon them: what concerns the whole file first. */
export function inRowOrder(problems: readonly Problem[]): readonly Problem[] {
	return [...problems].sort((a, b) => (a.row ?? 0) - (b.row ?? 0));
}

function writePlace({ file, row, column, path }: Problem): string {
	const places = [
		file === undefined ? [] : showText(file),
		row === undefined ? [] : `row ${row}`,
		column === undefined ? [] : `column ${showText(column)}`,
		path ?? []
	].flat();
	return places.length === 0 ? '' : `${places.join(', ')}: `;
}
