import { NO_CURRENCY, type PayBand, type PayUnit } from '$lib/pay/pay-band';
import type { SkillSet } from '$lib/skills/skills';
import type { View } from '$lib/view/view';
import { toPlain, writeCsvRows, type Cell } from './csv-rows';
import { drawnAs, type FigureChart, type FigureSubject } from './figure-subject';
import { shownBands, shownSkills } from '$lib/view/shown';

/** The rows that a chart shows, as a CSV file that Bandscope reads again with the same result. */
export function toCsv(chart: FigureChart, subject: FigureSubject, view: View): string {
	return chart === 'pay-bands'
		? toBandsCsv(shownBands(subject, view), subject)
		: toSkillsCsv(shownSkills(subject, view, drawnAs(chart)));
}

/** Columns that no band fills are left out. A further column keeps the header that its file gave it. */
function toBandsCsv(
	bands: readonly PayBand[],
	{ extraColumns, terms, unit, statesUnit = false }: FigureSubject
): string {
	const columns: readonly Column[] = [
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
		...(statesUnit ? unitColumns(unit) : [])
	];
	const filled = columns.filter(
		({ cell, optional }) => !optional || bands.some((band) => (cell(band) ?? '') !== '')
	);
	return writeCsvRows([
		filled.map(({ name }) => name),
		...bands.map((band) => filled.map(({ cell }) => cell(band)))
	]);
}

/** Without a currency there is nothing to say of it. */
function unitColumns({ currency, period }: PayUnit): Column[] {
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

interface Column {
	readonly name: string;
	readonly cell: (band: PayBand) => Cell;
	/** Default false. */
	readonly optional?: boolean;
}

function topCell({ top }: PayBand): Cell {
	return top && (top.open ? `${toPlain(top.amount)}+` : top.amount);
}
