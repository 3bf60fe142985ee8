import { sum } from 'd3';
import type { PayAnswer, PaySelection } from '$lib/csv/pay-reading';
import { ProblemTally } from '$lib/csv/problem-tally';
import { LEAST_OBSERVATIONS, type PayBand } from '$lib/pay/pay-band';
import { toQuartiles, toTypicalRange } from './band-figures';
import { toBins, type Bin } from './bins';
import type { FurtherColumns } from './further-columns';
import { gather } from './gather';
import type { PayRows } from './pay-rows';
import { countRows, type RowGroup } from './row-groups';

/** A file's rows, ready to be asked. */
export interface AskedRows {
	readonly rows: PayRows;
	readonly groups: readonly RowGroup[];
	readonly further: FurtherColumns;
	/** In the order of the facts. */
	readonly roles: readonly string[];
}

/** The bands that a selection of the rows comes to. */
export function answer(asked: AskedRows, selection: PaySelection): PayAnswer {
	const { rows, groups, further, roles } = asked;
	const { where } = selection;
	const isKept = where.size === 0 ? undefined : further.findRows(where, rows.min.length);
	const rowsOfGroup = isKept
		? countRows(rows, isKept)
		: Float64Array.from(groups, (group) => group.rows);

	const { bins, binOfGroup, factorOfGroup } = toBins(groups, roles, selection);
	const sizes = bins.map(() => 0);
	binOfGroup.forEach((bin, group) => {
		if (bin >= 0) sizes[bin]! += rowsOfGroup[group]!;
	});
	const isDrawn = (bin: number) => bin >= 0 && sizes[bin]! >= LEAST_OBSERVATIONS;
	const ofDrawn = (isCounted: (group: number) => boolean) =>
		sum(rowsOfGroup, (n, group) => (isDrawn(binOfGroup[group]!) && isCounted(group) ? n : 0));

	const gathering = {
		groupOfRow: rows.groupOfRow,
		binOfGroup: binOfGroup.map((bin) => (isDrawn(bin) ? bin : -1)),
		factorOfGroup,
		isKept,
		sizes: sizes.map((size, bin) => (isDrawn(bin) ? size : 0))
	};
	const minima = gather(rows.min, gathering);
	const maxima = rows.max && gather(rows.max, gathering);
	const toBand = (bin: Bin, i: number): PayBand => ({
		...bin,
		...(maxima ? toTypicalRange(minima[i]!, maxima[i]!) : toQuartiles(minima[i]!)),
		n: sizes[i],
		extra: new Map()
	});
	return {
		bands: bins.flatMap((bin, i) => (isDrawn(i) ? toBand(bin, i) : [])),
		tooSmall: bins.flatMap((bin, i) =>
			isDrawn(i) || sizes[i] === 0 ? [] : { ...bin, n: sizes[i]! }
		),
		rows: ofDrawn(() => true),
		converted: ofDrawn((group) => factorOfGroup[group] !== 1),
		// Roles and levels are grouped, so none of them comes twice.
		problems: new ProblemTally().count()
	};
}
