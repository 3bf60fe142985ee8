import { findCounterpart, type HeldAgainst } from '$lib/pay/held-against';
import { NO_CURRENCY, type PayBand, type PayUnit } from '$lib/pay/pay-band';
import { bandsOf, sharedChanges } from '$lib/pay/role-pair';
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

/** Columns that no band fills are left out. A further column keeps the header that its file gave it. */
function toBandsCsv(
	bands: readonly PayBand[],
	{ extraColumns, terms, unit, statesUnit = false }: FigureSubject,
	further: readonly BandColumn[] = []
): string {
	const columns: readonly BandColumn[] = [
		{ name: 'role', cell: ({ role }) => role },
		{ name: 'seniority', cell: ({ seniority }) => seniority },
		{ name: terms.min.header ?? 'min', cell: ({ min }) => min },
		{ name: terms.max.header ?? 'max', cell: ({ max }) => max },
		{ name: terms.median.header ?? 'median', cell: ({ median }) => median, optional: true },
		{ name: terms.top.header ?? 'top_of_band', cell: topCell, optional: true },
		{ name: 'n', cell: ({ n }) => n, optional: true },
		...extraColumns.map(({ name }) => ({
			name,
			cell: ({ extra }: PayBand) => extra.get(name),
			optional: true
		})),
		...(statesUnit ? unitColumns(unit) : []),
		...further
	];
	const filled = columns.filter(
		({ cell, optional }) => !optional || bands.some((band) => (cell(band) ?? '') !== '')
	);
	return writeCsvRows([
		filled.map(({ name }) => name),
		...bands.map((band) => filled.map(({ cell }) => cell(band)))
	]);
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
		column('role', ({ role }) => role),
		column('seniority', ({ seniority }) => seniority),
		column('min', ({ min }) => min),
		column('max', ({ max }) => max),
		column('median', ({ median }) => median),
		column('top_of_band', topCell),
		column('n', ({ n }) => n)
	];
}

/** Without a currency there is nothing to say of it. */
function unitColumns({ currency, period }: PayUnit): BandColumn[] {
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
