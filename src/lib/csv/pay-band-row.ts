import type { PayBand } from '$lib/pay/pay-band';
import type { Cells } from './cells';
import { MAX, MIN, RANGE } from './fields';

/** Who is paid in a band. */
export interface Post {
	readonly role: string;
	readonly seniority: string;
}

/** A row's band, or `undefined` where any of its cells is a problem. */
export function readPayBand(
	cells: Cells,
	readPost: (cells: Cells) => Post | undefined
): PayBand | undefined {
	const post = readPost(cells);
	const ends = cells.has(RANGE.name) ? cells.range(RANGE.name) : readEnds(cells);
	const median = cells.optional('median', cells.money);
	const top = cells.optional('top_of_band', cells.openMoney);
	const n = cells.optional('n', cells.count);
	if (post === undefined || ends === undefined) return undefined;

	const band: PayBand = {
		...post,
		min: ends.min,
		max: ends.max,
		median,
		top,
		n,
		extra: cells.extra()
	};
	reportDisorder(cells, band);
	return cells.problems.length === 0 ? band : undefined;
}

function readEnds(cells: Cells): { readonly min: number; readonly max: number } | undefined {
	const min = cells.money(MIN.name);
	const max = cells.money(MAX.name);
	return min === undefined || max === undefined ? undefined : { min, max };
}

/** What each cell says may be money, and all of them together still no band. */
function reportDisorder(cells: Cells, { min, max, median, top }: PayBand): void {
	const cure = 'Correct whichever of the two is wrong.';
	if (max === 0) {
		const field = cells.has(RANGE.name) ? RANGE.name : MAX.name;
		cells.report(field, 'is no pay', 'more than zero', 'Remove the row where pay is not known.');
	}
	if (max < min) cells.report(MAX.name, `is below min, ${min}`, `at least ${min}`, cure);
	if (median !== undefined && (median < min || median > max)) {
		cells.report('median', 'is outside the band', `an amount from ${min} to ${max}`, cure);
	}
	if (top && top.amount < max) {
		cells.report('top_of_band', `is below max, ${max}`, `at least ${max}`, cure);
	}
}
