import { ascending, descending, group } from 'd3';
import { bandName, type BandContext } from './band-words';
import { midpointGap, topGap } from './comparison';
import { differenceWords } from './difference-words';
import { levelWords } from './gap-words';
import { inWords } from './in-words';
import { toCloseMoney, toExactMoney, toExactTop, toShortRange } from './money';
import { midpoint, type PayBand } from './pay-band';
import { inSentence } from './terms';

/**
 * What the bands shown say, in one to three sentences computed from them: how two roles compare, what a
 * role's seniorities add, or who leads among many. Tops are told as they were reported, so that one that is higher
 * looks it, and those that are open give "at least" or no number.
 */
export function paySentences(bands: readonly PayBand[], context: BandContext): string[] {
	const roles = [...group(bands, (band) => band.role).values()];
	const [first, second] = roles;
	if (!first) return [];
	if (!second) return first.length === 1 ? oneBand(first[0]!, context) : ladder(first, context);
	const pairs = roles.length === 2 ? pairBySeniority(first, second, context) : [];
	return pairs.length > 0 ? twoRoles(pairs, context) : leaders(bands, context);
}

function oneBand(band: PayBand, context: BandContext): string[] {
	const { currency, period } = context.unit;
	const range = `${bandName(band, context.seniorities)}: ${toShortRange(band.min, band.max, currency)} per ${period}, midpoint ${toCloseMoney(midpoint(band), currency)}.`;
	if (!band.top) return [range];
	const top = toExactMoney(band.top.amount, currency);
	return [range, `${context.terms.top.name}: ${top}${band.top.open ? ' or more' : ''}.`];
}

/** What the highest seniority of one role adds to the lowest. */
function ladder(bands: readonly PayBand[], context: BandContext): string[] {
	const steps = inLadderOrder(bands, context);
	const low = steps[0]!;
	const high = steps.at(-1)!;
	const gap = midpointGap(high, low);
	const { currency } = context.unit;
	const ends = `from ${toCloseMoney(midpoint(low), currency)} (${low.seniority}) to ${toCloseMoney(midpoint(high), currency)} (${high.seniority})`;
	if (gap.amount === 0)
		return [
			`${high.role} has the same midpoint at ${low.seniority} and ${high.seniority} level, ${toCloseMoney(midpoint(low), currency)}.`
		];
	return [
		`For ${high.role} the midpoint ${gap.amount > 0 ? 'rises' : 'falls'} ${ends}: ${differenceWords(gap, currency)}.`
	];
}

type Pair = readonly [band: PayBand, other: PayBand];

/** The two roles' bands, side by side where they share a seniority. The role that is ahead on the whole comes first. */
function pairBySeniority(ofOne: PayBand[], ofOther: PayBand[], context: BandContext): Pair[] {
	const others = new Map(ofOther.map((band) => [band.seniority, band]));
	const pairs = inLadderOrder(ofOne, context).flatMap((band): Pair[] => {
		const other = others.get(band.seniority);
		return other ? [[band, other]] : [];
	});
	const lead = pairs.reduce((sum, [band, other]) => sum + midpointGap(band, other).amount, 0);
	return lead < 0 ? pairs.map(([band, other]) => [other, band]) : pairs;
}

function twoRoles(pairs: readonly Pair[], context: BandContext): string[] {
	const { currency } = context.unit;
	const [{ role }, { role: other }] = pairs[0]!;
	const parts = pairs.map(([band, against]) => {
		const gap = midpointGap(band, against);
		return differenceWords(gap, currency) + atLevel(band.seniority, context);
	});
	const tops = pairs.flatMap(([band, against]) => {
		const gap = topGap(band, against) ?? topGap(against, band);
		if (!gap) return [];
		const [higher, lower] = topGap(band, against) ? [band, against] : [against, band];
		const name = `${inSentence(context.terms.top.name)}${atLevel(higher.seniority, context)}`;
		return `${higher.role}’s ${name} is ${gap.atLeast ? 'at least ' : ''}${toCloseMoney(gap.amount, currency)} higher (${toExactTop(higher.top!, currency)} against ${toExactTop(lower.top!, currency)}).`;
	});
	// The highest level is the one people ask for; the table has the others.
	return [
		`By midpoint, ${role} pays ${inWords(parts)}, compared with ${other}.`,
		...tops.slice(-1)
	];
}

/** `levelWords` behind other words. */
function atLevel(seniority: string, context: BandContext): string {
	const words = levelWords(seniority, context);
	return words === '' ? '' : ` ${words}`;
}

/** Who pays most and least, by midpoint, at the highest seniority at which roles can be compared. */
function leaders(bands: readonly PayBand[], context: BandContext): string[] {
	const { currency } = context.unit;
	const levels = [...group(inLadderOrder(bands, context), (band) => band.seniority)];
	const [seniority, peers] = levels.findLast(([, ofLevel]) => ofLevel.length > 1) ?? ['', bands];
	const name = (band: PayBand) =>
		seniority === '' ? bandName(band, context.seniorities) : band.role;
	const ordered = peers.toSorted((a, b) => descending(midpoint(a), midpoint(b)));
	const high = ordered[0]!;
	const low = ordered.at(-1)!;
	const namesAt = (band: PayBand) =>
		ordered.filter((each) => midpoint(each) === midpoint(band)).map(name);
	const among = `Of ${peers.length} ${seniority === '' ? 'bands' : `roles${atLevel(seniority, context)}`}`;
	const sentences = [
		midpoint(high) === midpoint(low)
			? `${among}, all have the same midpoint, ${toCloseMoney(midpoint(high), currency)}.`
			: `${among}, ${highest(namesAt(high))} midpoint, ${toCloseMoney(midpoint(high), currency)}: ${differenceWords(midpointGap(high, low), currency)} than ${lowest(namesAt(low))} the lowest.`
	];
	const open = peers.filter(({ top }) => top?.open).length;
	if (open > 0)
		sentences.push(
			`For ${open} of them the ${inSentence(context.terms.top.name)} is open-ended: the source gives only a floor.`
		);
	return sentences;
}

/** Those who share a midpoint are named up to two, and counted beyond. */
function highest(names: readonly string[]): string {
	if (names.length > 2) return `${names.length} share the highest`;
	return `${inWords(names)} ${names.length > 1 ? 'share' : 'has'} the highest`;
}

function lowest(names: readonly string[]): string {
	if (names.length > 2) return `the ${names.length} that share`;
	return `${inWords(names)}, which ${names.length > 1 ? 'share' : 'has'}`;
}

function inLadderOrder(bands: readonly PayBand[], { seniorities }: BandContext): PayBand[] {
	return bands.toSorted((a, b) =>
		ascending(seniorities.indexOf(a.seniority), seniorities.indexOf(b.seniority))
	);
}
