import type { PayBand } from '$lib/pay/pay-band';
import { findFurther, isWanted } from './further-values';
import { multiplyBand } from './multiply-band';
import type { PayAnswer, PayFacts, PayReading, PaySelection, UnitCount } from './pay-reading';
import type { Problem } from './problem';
import { ProblemTally, type ProblemCount } from './problem-tally';
import type { RowUnit } from './row-unit';
import { showText } from './show-text';
import { unitFactor } from './unit-factor';
import { byRows, countWords } from './word-counts';

/** A band as a row has it. */
export interface BandRow {
	readonly row: number;
	/** With the file's own word for the seniority; an empty one where it has none. */
	readonly band: PayBand;
	readonly unit: RowUnit;
}

/** What was taken in of a file of bands. */
export interface TakenInBands {
	readonly rows: readonly BandRow[];
	readonly roleHeader: string;
	/** Whether the file says seniorities. */
	readonly hasSeniorities: boolean;
	readonly rowCount: number;
	/** Rows without any end of a band. */
	readonly missing: number;
	readonly problems: ProblemCount;
}

/** A file of bands or percentiles, which shows those that are asked for. */
export class BandReading implements PayReading {
	readonly facts: PayFacts;
	readonly #file: TakenInBands;

	constructor(file: TakenInBands) {
		const rows = dropEmptyColumns(file.rows);
		const bands = rows.map(({ band }) => band);
		this.#file = { ...file, rows };
		this.facts = {
			rowCount: file.rowCount,
			usable: bands.length,
			roles: countWords(bands.map(({ role }) => role)),
			seniorities: file.hasSeniorities ? countWords(bands.map(({ seniority }) => seniority)) : [],
			units: countUnits(rows),
			furtherColumns: findFurther(bands, [...(bands[0]?.extra.keys() ?? [])]),
			unused: { missing: file.missing, zero: 0, negative: 0 },
			problems: file.problems
		};
	}

	answer(selection: PaySelection): PayAnswer {
		const { levels, meanings } = selection.ladder;
		const { rows, hasSeniorities, roleHeader } = this.#file;
		const firstRows = new Map<string, number>();
		const problems = new ProblemTally();
		const bands: PayBand[] = [];
		let converted = 0;
		for (const { row, band, unit } of rows) {
			const times = unitFactor(unit, selection);
			const seniority = hasSeniorities ? meanings.get(band.seniority) : levels[0];
			if (times === undefined || seniority === undefined || !levels.includes(seniority)) continue;
			if (!isWanted(band, selection.where)) continue;

			const post = JSON.stringify([band.role, seniority]);
			const first = firstRows.get(post);
			if (first !== undefined) {
				problems.add(repeated(row, first, roleHeader, band.role, seniority));
				continue;
			}
			firstRows.set(post, row);
			bands.push({ ...multiplyBand(band, times), seniority });
			if (times !== 1) converted += 1;
		}
		const ordered = this.#inOrder(bands, levels);
		return {
			bands: ordered,
			tooSmall: [],
			rows: bands.length,
			converted,
			problems: problems.count()
		};
	}

	/** By role as in the facts, then by level. */
	#inOrder(bands: readonly PayBand[], levels: readonly string[]): PayBand[] {
		const roles = new Map(this.facts.roles.map(({ word }, place) => [word, place]));
		const place = ({ role, seniority }: PayBand) =>
			(roles.get(role) ?? 0) * levels.length + levels.indexOf(seniority);
		return bands.toSorted((a, b) => place(a) - place(b));
	}
}

function countUnits(rows: readonly BandRow[]): UnitCount[] {
	const counts = new Map<string, UnitCount>();
	for (const { unit } of rows) {
		const key = `${unit.period} ${unit.currency ?? ''}`;
		counts.set(key, { ...unit, rows: (counts.get(key)?.rows ?? 0) + 1 });
	}
	return [...counts.values()].sort(byRows);
}

/** A column in which no band has anything says nothing. */
function dropEmptyColumns(rows: readonly BandRow[]): BandRow[] {
	const filled = new Set<string>();
	for (const { band } of rows) {
		for (const [header, cell] of band.extra) if (cell !== '') filled.add(header);
	}
	return rows.map((row) => {
		const extra = new Map([...row.band.extra].filter(([header]) => filled.has(header)));
		return { ...row, band: { ...row.band, extra } };
	});
}

function repeated(
	row: number,
	first: number,
	column: string,
	role: string,
	seniority: string
): Problem {
	return {
		row,
		column,
		cell: role,
		found: `repeats row ${first}`,
		expected: `one row only for ${[role, seniority].map(showText).join(', ')}`,
		cure: 'Choose a value of a further column so that one of them is left, or remove one.'
	};
}
