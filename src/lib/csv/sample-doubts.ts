import { readMoney } from '$lib/pay/read-money';
import { splitSeniority } from '$lib/pay/seniority-words';
import { isAnyMoney, type ColumnSketch } from './column-sketch';
import type { Doubt } from './doubt';
import type { Sample } from './sample';
import { quote } from './show-text';
import { guessScale } from './skill-levels';
import { TOP_CODE } from './top-code';

/** That what was taken for the header may be a row: no header is an amount, unless it is that of a table of numbers. */
export function headerDoubts({ header, rows }: Sample): Doubt[] {
	const amount = header.cells.find((cell) => /\d{3}/.test(cell) && isAnyMoney(readMoney(cell)));
	if (amount === undefined || rows.length === 0) return [];
	const sentence = `The first row was taken for the header, and ${quote(amount)} in it looks like an amount. Put a row with the columns' names above it if it is one of the rows.`;
	return [{ about: 'header', sentence }];
}

/** That seniorities stand in front of the roles, where at least half of them begin so and no column has them. */
export function seniorityDoubts(
	role: ColumnSketch | undefined,
	seniority: ColumnSketch | undefined
): Doubt[] {
	if (!role || seniority) return [];
	const split = [...role.different].flatMap((text) => splitSeniority(text) ?? []);
	const [first] = split;
	if (!first || split.length < role.different.size / 2) return [];
	const { word, rest } = first;
	const sentence = `Most roles begin with a seniority: ${quote(`${word} ${rest}`)} was taken for the role ${quote(rest)} at the seniority ${quote(word)}.`;
	return [{ about: 'seniority', sentence }];
}

/** That a survey keeps its highest figures back. */
export function topCodeDoubts({ rows }: Sample, pay: readonly ColumnSketch[]): Doubt[] {
	const isUsed = pay.some(({ index }) =>
		rows.some(({ cells }) => (cells[index] ?? '').trim() === TOP_CODE)
	);
	if (!isUsed) return [];
	const sentence = `${quote(TOP_CODE)} stands for a figure that the file does not hold: at or above the survey's highest. Say which amount that is.`;
	return [{ about: 'topCode', sentence }];
}

/** That nobody knows the order of the levels of skills. */
export function levelDoubts({ rows }: Sample, columns: readonly ColumnSketch[]): Doubt[] {
	// Row by row, as they are read. A sketch leaves out cells of "none", which are levels here.
	const levels = rows.flatMap(({ cells }) => columns.map(({ index }) => cells[index] ?? ''));
	const { scale, isKnown } = guessScale(levels);
	if (isKnown || scale.levels.length < 2) return [];
	const order = scale.levels.slice(0, 12).map(quote).join(', ');
	const sentence = `The order of the levels is not known: as the file has them they are, from the lowest, ${order}.`;
	return [{ about: 'levels', sentence }];
}
