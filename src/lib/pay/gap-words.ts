import { max, min } from 'd3';
import { namesLevels } from './all-levels';
import type { BandContext } from './band-words';
import type { Gap, TopGap } from './comparison';
import { widthWords } from './difference-words';
import { inWords } from './in-words';
import { toCloseMoney } from './money';

/** Changes at more levels than this are counted, not told one by one. */
export const MOST_TOLD = 3;

/** What a figure changes by at one seniority. */
export interface LevelGap {
	readonly seniority: string;
	readonly gap: Gap & Partial<TopGap>;
	/** Whether what is open is the figure moved to, so that it may be any higher. Default false. */
	readonly opensUp?: boolean | undefined;
}

/** What a figure does, level by level: "rises by $32.5K (35%) at junior level and by $35K (22%) at senior level". */
export function gapWords(gaps: readonly LevelGap[], total: number, context: BandContext): string {
	if (total > MOST_TOLD) return countWords(gaps, total, context);
	const parts = gaps.map((each, i) => {
		const verb = verbOf(each);
		const before = gaps[i - 1];
		return [
			...(before && verbOf(before) === verb ? [] : [verb]),
			...(each.gap.amount === 0 ? [] : [amountWords(each.gap, context)]),
			levelWords(each.seniority, context)
		]
			.filter((word) => word !== '')
			.join(' ');
	});
	return inWords(parts);
}

/** Many levels, by what the figure does at them: "rises at 4 of 5 levels, by up to $35K, and falls at 1, by $3K (2%)". */
function countWords(gaps: readonly LevelGap[], total: number, context: BandContext): string {
	const verbs = [...new Set(gaps.map(verbOf))];
	const parts = verbs.map((verb, i) => {
		const alike = gaps.filter((each) => verbOf(each) === verb);
		const whole =
			alike.length === total ? `all ${total} levels` : `${alike.length} of ${total} levels`;
		const of = i === 0 ? whole : String(alike.length);
		return `${verb} at ${of}${extentWords(alike, context)}`;
	});
	return parts.length < 2
		? parts.join('')
		: `${parts.slice(0, -1).join(', ')}, and ${parts.at(-1)}`;
}

function extentWords(gaps: readonly LevelGap[], context: BandContext): string {
	const { currency } = context.unit;
	const [only, second] = gaps;
	if (only?.gap.amount === 0) return '';
	if (only && !second) return `, ${amountWords(only.gap, context)}`;
	const amounts = gaps.map(({ gap }) => Math.abs(gap.amount));
	// Where one may be any wider, only the least of them bounds them all.
	return gaps.some(({ gap }) => gap.atLeast)
		? `, by at least ${toCloseMoney(min(amounts) ?? 0, currency)}`
		: `, by up to ${toCloseMoney(max(amounts) ?? 0, currency)}`;
}

function verbOf({ gap: { amount, atLeast }, opensUp }: LevelGap): string {
	if (amount !== 0) return amount > 0 ? 'rises' : 'falls';
	if (!atLeast) return 'stays the same';
	return opensUp ? 'stays the same or rises' : 'stays the same or falls';
}

/** A difference without its direction, such as "by at least $80K (36%)". */
function amountWords(gap: LevelGap['gap'], { unit }: BandContext): string {
	return `by ${gap.atLeast ? 'at least ' : ''}${widthWords(gap, unit.currency)}`;
}

/** "at senior level", or nothing where a dataset tells no seniorities apart. */
export function levelWords(seniority: string, { seniorities }: BandContext): string {
	return namesLevels(seniorities) ? `at ${seniority} level` : '';
}
