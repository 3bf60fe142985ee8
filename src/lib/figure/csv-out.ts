import type { PayBand } from '$lib/pay/pay-band';
import type { ExtraColumn } from '$lib/pay/terms';
import type { SkillSet } from '$lib/skills/skills';
import type { View } from '$lib/view/view';
import { drawnAs, type FigureChart, type FigureSubject } from './figure-subject';
import { shownBands, shownSkills } from '$lib/view/shown';

/** The rows that a chart shows, as a CSV file that Bandscope reads again with the same result. */
export function toCsv(chart: FigureChart, subject: FigureSubject, view: View): string {
	return chart === 'pay-bands'
		? toBandsCsv(shownBands(subject, view), subject.extraColumns)
		: toSkillsCsv(shownSkills(subject, view, drawnAs(chart)));
}

/** Columns that no band fills are left out. A further column keeps the header that its file gave it. */
function toBandsCsv(bands: readonly PayBand[], extraColumns: readonly ExtraColumn[]): string {
	const columns: readonly Column[] = [
		{ name: 'role', cell: ({ role }) => role },
		{ name: 'seniority', cell: ({ seniority }) => seniority },
		{ name: 'min', cell: ({ min }) => min },
		{ name: 'max', cell: ({ max }) => max },
		{ name: 'median', cell: ({ median }) => median, optional: true },
		{ name: 'top_of_band', cell: topCell, optional: true },
		{ name: 'n', cell: ({ n }) => n, optional: true },
		...extraColumns.map(({ name }) => ({
			name,
			cell: ({ extra }: PayBand) => extra.get(name),
			optional: true
		}))
	];
	const filled = columns.filter(
		({ cell, optional }) => !optional || bands.some((band) => (cell(band) ?? '') !== '')
	);
	return writeRows([
		filled.map(({ name }) => name),
		...bands.map((band) => filled.map(({ cell }) => cell(band)))
	]);
}

/** A row for each skill and role. A skill that was not rated keeps its row, so that it is known. */
function toSkillsCsv({ skills, profiles }: SkillSet): string {
	return writeRows([
		['role', 'skill', 'intensity'],
		...skills.flatMap((skill) =>
			profiles.map(({ role, levels }) => [role, skill, levels.get(skill)])
		)
	]);
}

type Cell = string | number | undefined;

interface Column {
	readonly name: string;
	readonly cell: (band: PayBand) => Cell;
	/** Default false. */
	readonly optional?: boolean;
}

function topCell({ top }: PayBand): Cell {
	return top && (top.open ? `${toPlain(top.amount)}+` : top.amount);
}

function writeRows(rows: readonly (readonly Cell[])[]): string {
	// The line ends of RFC 4180, which every spreadsheet takes.
	const text = rows.map((row) => `${row.map(toCell).join(',')}\r\n`).join('');
	// Excel takes a file without this mark for one in its own code page, and breaks what is not ASCII.
	// Plain ASCII does without: the mark would stick to the first header in simpler programs.
	return /^[\0-\x7f]*$/.test(text) ? text : `\uFEFF${text}`;
}

function toCell(cell: Cell): string {
	const text =
		typeof cell === 'string' ? toHarmless(cell) : cell === undefined ? '' : toPlain(cell);
	return /[",;\t\r\n]|^\s|\s$/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/** Digits and a dot. Three digits behind it might be thousands to a reader: a fourth says that they are not. */
function toPlain(amount: number): string {
	return String(amount).replace(/^\d{1,3}\.\d{3}$/, '$&0');
}

/**
 * A text that a spreadsheet would run as a formula gets an apostrophe before it, which marks it as text.
 * So does one that has such an apostrophe already, so that a reader takes off just what was put on.
 */
function toHarmless(text: string): string {
	const isNumber = /^[-+]\d[\d.,]*%?$/.test(text);
	return !isNumber && /^'*(?:[\t\r\n]|\s*[=+\-@＝＋－＠])/.test(text) ? `'${text}` : text;
}
