import { namesLevels } from '$lib/pay/all-levels';
import { capitalise } from '$lib/pay/capitalise';
import type { BandContext } from '$lib/pay/band-words';
import type { Gap, TopGap } from '$lib/pay/comparison';
import { toMoney, toPercent } from '$lib/pay/money';
import { shareWords } from '$lib/pay/overlap-words';
import { sharedWords } from '$lib/pay/pair-words';
import { midpoint, toMills, type PayBand } from '$lib/pay/pay-band';
import type { BandChange, PairLevel, RolePair } from '$lib/pay/role-pair';
import type { Column } from '../table-column';
import { topWords } from '../top-words';

/** A row of the table of two roles: one figure of their bands at one level, in words. */
export interface PairFigure {
	readonly name: string;
	readonly from: string;
	readonly to: string;
	readonly difference: string;
	readonly percent: string;
}

const NO_BAND = 'no band';
const NONE = 'none';

/** Every figure of two roles' bands, level by level. */
export function pairFigures(levels: readonly PairLevel[], context: BandContext): PairFigure[] {
	const { terms } = context;
	return levels.flatMap((level) => [
		amountRow(level, terms.min.name, 'min', ({ min }) => min, context),
		amountRow(level, 'Midpoint', 'midpoint', midpoint, context),
		amountRow(level, terms.max.name, 'max', ({ max }) => max, context),
		topRow(level, context),
		...(level.change ? [shareRow(level.change, context)] : [])
	]);
}

/** The columns of that table, of which the figure heads the rows. */
export function pairColumns(pair: RolePair): [Column<PairFigure>, ...Column<PairFigure>[]] {
	const column = (id: keyof PairFigure, title: string, number = true): Column<PairFigure> => ({
		id,
		title,
		text: (row) => row[id],
		key: (row) => row[id],
		number
	});
	return [
		column('name', 'Figure', false),
		column('from', pair.from),
		column('to', pair.to),
		column('difference', 'Difference'),
		column('percent', 'in percent')
	];
}

function amountRow(
	{ seniority, from, to, change }: PairLevel,
	name: string,
	figure: 'min' | 'midpoint' | 'max',
	amount: (band: PayBand) => number,
	context: BandContext
): PairFigure {
	const write = (band: PayBand | undefined) =>
		band ? toMoney(amount(band), context.unit.currency) : NO_BAND;
	return {
		name: rowName(seniority, name, context),
		from: write(from),
		to: write(to),
		...gapCells(change?.[figure], context)
	};
}

function topRow({ seniority, from, to, change }: PairLevel, context: BandContext): PairFigure {
	const { currency } = context.unit;
	const write = (band: PayBand | undefined) => (band ? topWords(band.top, currency) : NO_BAND);
	return {
		name: rowName(seniority, context.terms.top.name, context),
		from: write(from),
		to: write(to),
		...(change?.top?.atLeast
			? leastCells(change.top, change.to.top?.open ?? false, context)
			: gapCells(change?.top, context))
	};
}

/** A difference that may be wider says in words which way: behind "at least", a minus would mean the other. */
function leastCells(
	{ amount, ratio }: TopGap,
	opensUp: boolean,
	{ unit }: BandContext
): Pick<PairFigure, 'difference' | 'percent'> {
	const way = opensUp ? 'higher' : 'lower';
	if (amount === 0) return { difference: `the same or ${way}`, percent: NONE };
	const least = (words: string) => `at least ${words} ${way}`;
	return {
		difference: least(toMoney(Math.abs(amount), unit.currency)),
		percent: ratio === undefined ? NONE : least(toPercent(Math.abs(ratio)))
	};
}

/** How much of either band the other shares. */
function shareRow(change: BandChange, context: BandContext): PairFigure {
	const { from, to, overlap } = change;
	const part = ({ min, max }: PayBand) => {
		if (!overlap) return NONE;
		return max === min ? 'all of it' : `${shareWords(overlap.amount / toMills(max - min))} of it`;
	};
	const [, brief] = sharedWords(change, context.unit);
	return {
		name: rowName(from.seniority, 'shared with the other', context),
		from: part(from),
		to: part(to),
		difference: brief,
		percent: overlap ? `${shareWords(overlap.ratio)} of the narrower` : NONE
	};
}

function gapCells(
	gap: Gap | undefined,
	{ unit }: BandContext
): Pick<PairFigure, 'difference' | 'percent'> {
	if (!gap) return { difference: 'not known', percent: NONE };
	return {
		difference: toMoney(gap.amount, unit.currency),
		percent: gap.ratio === undefined ? NONE : toPercent(gap.ratio)
	};
}

function rowName(seniority: string, name: string, { seniorities }: BandContext): string {
	return namesLevels(seniorities) ? `${capitalise(seniority)}: ${name}` : capitalise(name);
}
