import { findCounterpart, type HeldAgainst } from '$lib/pay/held-against';
import { NO_CURRENCY, type PayBand, type PayUnit } from '$lib/pay/pay-band';
import { bandsOf, sharedChanges } from '$lib/pay/role-pair';
import type { BandTerms, ExtraColumn } from '$lib/pay/terms';
import type { SkillSet } from '$lib/skills/skills';
import type { View } from '$lib/view/view';
import { changeColumns, type BandColumn } from './change-columns';
import { toPlain, writeCsvRows, type Cell } from './csv-rows';
import { drawnAs, pairOf, type FigureSubject, type SavedChart } from './figure-subject';
import { shownAgainst, shownBands, shownLevels, shownSkills } from '$lib/view/shown';

/** The rows that a chart shows, as a CSV file that Bandscope reads again with the same result. */
export function toCsv(chart: SavedChart, subject: FigureSubject, view: View): string {
	if (chart === 'pay-bands') {
		const against = shownAgainst(subject, view);
		return toBandsCsv(
			shownBands(subject, view),
			subject,
			against ? counterpartColumns(against) : []
		);
	}
	if (chart === 'comparison') return toComparisonCsv(subject, view);
	return toSkillsCsv(shownSkills(subject, view, drawnAs(chart)));
}

/** The bands of two roles, each level's beside each other, and in further columns how the second differs. */
function toComparisonCsv(subject: FigureSubject, view: View): string {
	const levels = shownLevels(subject, view, pairOf(view));
	return toBandsCsv(bandsOf(levels), subject, changeColumns(sharedChanges(levels)));
}

/** Bands as the salary file of a dataset's folder, whose descriptor states their unit and what their figures are called. */
export function toFolderCsv({
	bands,
	extraColumns
}: Pick<FigureSubject, 'bands' | 'extraColumns'>): string {
	return writeBands(bands, [...ownColumns(PLAIN_HEADERS), ...furtherColumns(extraColumns)]);
}

/** Nothing stands beside a saved file: it states the bands' unit itself, and by its headers their terms. */
function toBandsCsv(
	bands: readonly PayBand[],
	{ extraColumns, terms, unit }: FigureSubject,
	further: readonly BandColumn[] = []
): string {
	return writeBands(bands, [
		...ownColumns(headersOf(terms, bands)),
		...furtherColumns(extraColumns),
		...unitColumns(unit),
		...further
	]);
}

/** Columns that no band fills are left out. */
function writeBands(bands: readonly PayBand[], columns: readonly BandColumn[]): string {
	const filled = columns.filter(
		({ cell, optional }) => !optional || bands.some((band) => (cell(band) ?? '') !== '')
	);
	return writeCsvRows([
		filled.map(({ name }) => name),
		...bands.map((band) => filled.map(({ cell }) => cell(band)))
	]);
}

/** What the columns of a band's figures are called. */
type FigureHeaders = Readonly<Record<keyof BandTerms, string>>;

const PLAIN_HEADERS: FigureHeaders = {
	min: 'min',
	max: 'max',
	median: 'median',
	top: 'top_of_band'
};

/** A file of percentiles has no other top than a percentile: such bands are written with plain headers, so that their tops are read again. */
function headersOf({ min, max, median, top }: BandTerms, bands: readonly PayBand[]): FigureHeaders {
	if (top.header === undefined && bands.some((band) => band.top)) return PLAIN_HEADERS;
	return {
		min: min.header ?? PLAIN_HEADERS.min,
		max: max.header ?? PLAIN_HEADERS.max,
		median: median.header ?? PLAIN_HEADERS.median,
		top: top.header ?? PLAIN_HEADERS.top
	};
}

function ownColumns(headers: FigureHeaders): BandColumn[] {
	return [
		{ name: 'role', cell: ({ role }) => role },
		{ name: 'seniority', cell: ({ seniority }) => seniority },
		{ name: headers.min, cell: ({ min }) => min },
		{ name: headers.max, cell: ({ max }) => max },
		{ name: headers.median, cell: ({ median }) => median, optional: true },
		{ name: headers.top, cell: topCell, optional: true },
		{ name: 'n', cell: ({ n }) => n, optional: true }
	];
}

/** A further column keeps the header that its file gave it. */
function furtherColumns(columns: readonly ExtraColumn[]): BandColumn[] {
	return columns.map(({ name }) => ({
		name,
		cell: ({ extra }) => extra.get(name),
		optional: true
	}));
}

/** The band that each is held against, in columns that nobody takes for the band's own. */
function counterpartColumns(against: HeldAgainst): BandColumn[] {
	const column = (name: string, cell: BandColumn['cell']): BandColumn => ({
		name: `counterpart_${name}`,
		cell: (band) => {
			const counterpart = findCounterpart(band, against);
			return counterpart && cell(counterpart);
		},
		optional: true
	});
	return [
		column('source', () => against.called),
		...ownColumns(headersOf(against.terms, against.bands)).map(({ name, cell }) =>
			column(name, cell)
		)
	];
}

/** Without a currency there is nothing to say of it. */
export function unitColumns({ currency, period }: PayUnit): BandColumn[] {
	return [
		...(currency === NO_CURRENCY ? [] : [{ name: 'currency', cell: () => currency }]),
		{ name: 'period', cell: () => period }
	];
}

/** A row for each skill and role. A skill that was not rated keeps its row, so that it is known. */
function toSkillsCsv({ skills, profiles }: SkillSet): string {
	return writeCsvRows([
		['role', 'skill', 'intensity'],
		...skills.flatMap((skill) =>
			profiles.map(({ role, levels }) => [role, skill, levels.get(skill)])
		)
	]);
}

/** An open top keeps its plus. */
export function topCell({ top }: PayBand): Cell {
	return top && (top.open ? `${toPlain(top.amount)}+` : top.amount);
}
