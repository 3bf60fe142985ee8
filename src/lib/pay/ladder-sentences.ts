import { max, min } from 'd3';
import type { BandContext } from './band-words';
import { differenceWords, widthWords } from './difference-words';
import type { LadderStep } from './ladder';
import { toCloseMoney, toMoney } from './money';
import { overlapWords } from './overlap-words';
import { midpoint } from './pay-band';

/** More than so many are counted, not told one by one. */
const MOST_TOLD = 3;

/** What the steps inside roles bring, in words: each of a few, the widest and narrowest of many, and what is the wrong way round. */
export function ladderSentences(steps: readonly LadderStep[], context: BandContext): string[] {
	if (steps.length === 0) return [];
	const told =
		steps.length <= MOST_TOLD
			? steps.map((step) => stepSentence(step, context))
			: [...extremes(steps, context), overlapSentence(steps)];
	return [...told, ...inversionSentences(steps, context)];
}

/** One step, such as "From junior to senior, Data Scientist’s midpoint rises by $67.5K (73%); the bands are $35K apart." */
function stepSentence(step: LadderStep, context: BandContext): string {
	const { from, to, progression } = step;
	const change =
		progression.amount === 0
			? 'stays the same'
			: `${progression.amount > 0 ? 'rises' : 'falls'} by ${widthWords(progression, context.unit.currency)}`;
	return `From ${from.seniority} to ${to.seniority}, ${from.role}’s midpoint ${change}; ${overlapWords(step, context.unit)}.`;
}

function extremes(steps: readonly LadderStep[], context: BandContext): string[] {
	const amounts = steps.map(({ progression }) => progression.amount);
	const [most, least] = [max(amounts)!, min(amounts)!];
	const { currency } = context.unit;
	if (most === least)
		return [
			`All ${steps.length} steps change the midpoint by the same, ${signed(steps, currency)}.`
		];
	// Rounded, the most and the least may seem to be one.
	const seemOne = toCloseMoney(most, currency) === toCloseMoney(least, currency);
	const [first, last] = (['most', 'least'] as const).map((which) =>
		extreme(
			steps.filter(({ progression }) => progression.amount === (which === 'most' ? most : least)),
			which,
			(holders) => signed(holders, currency, seemOne ? toMoney : toCloseMoney)
		)
	);
	return [`Of ${steps.length} steps, ${first}, and ${last}.`];
}

function extreme(
	holders: readonly LadderStep[],
	which: 'most' | 'least',
	write: (holders: readonly LadderStep[]) => string
): string {
	if (holders.length > 1) return `${holders.length} bring the ${which}, ${write(holders)}`;
	const { from, to } = holders[0]!;
	return `that of ${from.role} from ${from.seniority} to ${to.seniority} brings the ${which}, ${write(holders)}`;
}

/** What steps bring that bring the same amount. It may be another percentage of each, and is then told without. */
function signed(steps: readonly LadderStep[], currency: string, write = toCloseMoney): string {
	const { amount, ratio } = steps[0]!.progression;
	if (amount === 0) return 'nothing';
	const isOne = steps.every(({ progression }) => progression.ratio === ratio);
	return differenceWords({ amount, ratio: isOne ? ratio : undefined }, currency, write);
}

function overlapSentence(steps: readonly LadderStep[]): string {
	const apart = steps.filter(({ overlap }) => overlap === undefined).length;
	if (apart === 0) return 'Each band meets that of the step before.';
	if (apart === steps.length) return 'No band reaches into that of the step before.';
	const clear = `${apart} of ${steps.length} bands ${apart === 1 ? 'lies' : 'lie'} clear of the one before`;
	return `${clear}; the ${steps.length - apart === 1 ? 'other meets' : 'others meet'} it.`;
}

/** Steps that pay less, and bands that begin below the middle of the step before. */
function inversionSentences(steps: readonly LadderStep[], context: BandContext): string[] {
	const lows = steps.filter(({ inversion }) => inversion === 'min');
	return [
		// Of a few steps each is told, its fall with it.
		...(steps.length > MOST_TOLD ? fallSentences(steps) : []),
		...(lows.length > MOST_TOLD
			? [`${lows.length} bands begin below the midpoint of the step before.`]
			: lows.map((step) => lowSentence(step, context)))
	];
}

function fallSentences(steps: readonly LadderStep[]): string[] {
	const falls = steps.filter(({ inversion }) => inversion === 'midpoint');
	if (falls.length === 0) return [];
	if (falls.length > MOST_TOLD)
		return [`By midpoint, ${falls.length} steps pay less than the one before.`];
	const names = falls.map(({ from, to }) => `${to.role}, ${from.seniority} to ${to.seniority}`);
	return [`By midpoint, less than the step before: ${names.join('; ')}.`];
}

function lowSentence({ from, to }: LadderStep, { unit: { currency } }: BandContext): string {
	const amounts = [to.min, midpoint(from)];
	const close = amounts.map((amount) => toCloseMoney(amount, currency));
	// Rounded, one may seem to lie below itself.
	const [low, middle] =
		close[0] === close[1] ? amounts.map((amount) => toMoney(amount, currency)) : close;
	return `${to.role} at ${to.seniority} level begins at ${low}, below the midpoint at ${from.seniority} level, ${middle}.`;
}
