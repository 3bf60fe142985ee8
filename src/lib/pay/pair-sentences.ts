import type { BandContext } from './band-words';
import { capitalise } from './capitalise';
import { gapWords, levelWords, MOST_TOLD } from './gap-words';
import { inWords } from './in-words';
import { toExactTop } from './money';
import { overlapWords } from './overlap-words';
import { sharedChanges, type BandChange, type PairLevel, type RolePair } from './role-pair';
import { inSentence } from './terms';

/**
 * How the pay of two roles differs, in the direction of the move: midpoints, what the bands share, tops, and the
 * seniorities that only one of them has. A few levels are told one by one, many are summed up. An open top gives
 * "at least" or no number.
 */
export function pairSentences(
	levels: readonly PairLevel[],
	pair: RolePair,
	context: BandContext
): string[] {
	const changes = sharedChanges(levels);
	return [
		...missingSentences(levels, pair),
		...(changes.length > 0
			? [
					midpointSentence(changes, pair, context),
					overlapSentence(changes, context),
					...topSentences(changes, context)
				]
			: []),
		...loneSentences(levels, pair, context)
	];
}

/** Roles without a band, or without a seniority in common. */
function missingSentences(levels: readonly PairLevel[], pair: RolePair): string[] {
	const missing = (['from', 'to'] as const).filter((side) => levels.every((level) => !level[side]));
	if (missing.length > 0)
		return [`No pay band of ${missing.map((side) => pair[side]).join(' or ')} is shown.`];
	if (sharedChanges(levels).length > 0) return [];
	return [
		`${pair.from} and ${pair.to} have no seniority in common, so no band can be held against another.`
	];
}

/** Such as "From Data Scientist to ML Engineer, the midpoint rises by $32.5K (35%) at junior level." */
function midpointSentence(
	changes: readonly BandChange[],
	pair: RolePair,
	context: BandContext
): string {
	const gaps = changes.map(({ from: { seniority }, midpoint }) => ({ seniority, gap: midpoint }));
	return `From ${pair.from} to ${pair.to}, the midpoint ${gapWords(gaps, changes.length, context)}.`;
}

/** Such as "At junior level the bands are $5K apart; at senior level the bands share $10K, 25% of the narrower." */
function overlapSentence(changes: readonly BandChange[], context: BandContext): string {
	if (changes.length <= MOST_TOLD) {
		const parts = changes.map((change) => {
			const words = overlapWords(change, context.unit);
			return [levelWords(change.from.seniority, context), words]
				.filter((part) => part !== '')
				.join(' ');
		});
		return toSentence(parts.join('; '));
	}
	const apart = changes.filter(({ overlap }) => overlap === undefined).length;
	const meeting = changes.length - apart;
	if (apart === 0) return `At all ${changes.length} levels the bands meet.`;
	if (meeting === 0) return `At none of the ${changes.length} levels do the bands meet.`;
	return `The bands meet at ${meeting} of ${changes.length} levels, and lie apart at ${apart}.`;
}

/** How the tops differ, and why some differences cannot be told. Nothing where no top is reported at all. */
function topSentences(changes: readonly BandChange[], context: BandContext): string[] {
	if (changes.every(({ from, to }) => !from.top && !to.top)) return [];
	const gaps = changes.flatMap(({ from: { seniority }, to, top }) =>
		top ? [{ seniority, gap: top, opensUp: to.top?.open }] : []
	);
	const untold = changes.filter(({ top }) => top === undefined);
	const name = inSentence(context.terms.top.name);
	return [
		...(gaps.length > 0 ? [`The ${name} ${gapWords(gaps, changes.length, context)}.`] : []),
		...untoldSentences(untold, changes.length, name, context)
	];
}

function untoldSentences(
	untold: readonly BandChange[],
	total: number,
	name: string,
	context: BandContext
): string[] {
	if (untold.length > MOST_TOLD)
		return [
			`At ${untold.length} of ${total} levels no difference of the ${name} can be told, since one is not reported or open-ended.`
		];
	return untold.map((change) => {
		const level = levelWords(change.from.seniority, context);
		const words = `no difference of the ${name} can be told: ${untoldReason(change, context)}.`;
		return toSentence(level === '' ? words : `${level} ${words}`, '');
	});
}

function untoldReason({ from, to }: BandChange, { unit: { currency } }: BandContext): string {
	if (!from.top || !to.top) {
		const without = [from, to].filter(({ top }) => !top).map(({ role }) => role);
		return `that of ${without.join(' and that of ')} ${without.length > 1 ? 'are' : 'is'} not reported`;
	}
	// Rounded, two tops that may lie either way could seem to be one.
	const [one, other] = [from.top, to.top].map((top) => toExactTop(top, currency));
	return from.top.open && to.top.open
		? `both are open-ended, ${one} and ${other}`
		: `${one} and ${other} may lie either way`;
}

/** The seniorities at which only one of the roles has a band, where both have any. */
function loneSentences(
	levels: readonly PairLevel[],
	pair: RolePair,
	{ seniorities }: BandContext
): string[] {
	if (seniorities.length < 2) return [];
	return (['from', 'to'] as const).flatMap((side) => {
		const lone = levels.filter(({ from, to }) => (side === 'from' ? !to : !from));
		if (lone.length === 0 || lone.length === levels.length) return [];
		const names = lone.map(({ seniority }) => seniority);
		const at = lone.length > MOST_TOLD ? `${lone.length} levels` : `${inWords(names)} level`;
		return [`Only ${pair[side]} has ${lone.length > 1 ? 'bands' : 'a band'} at ${at}.`];
	});
}

function toSentence(words: string, end = '.'): string {
	return capitalise(words) + end;
}
