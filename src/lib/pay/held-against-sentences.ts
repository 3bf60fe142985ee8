import { extent, group, max } from 'd3';
import { bandName, type BandContext } from './band-words';
import { differenceWords } from './difference-words';
import {
	heldPairs,
	loneBands,
	type HeldAgainst,
	type HeldBand,
	type HeldPair,
	type Lack
} from './held-against';
import { inWords } from './in-words';
import { toCloseMoney } from './money';
import type { PayBand } from './pay-band';
import { inSentence, type BandTerms, type Term } from './terms';

/** More bands than this are counted, not told one by one. */
const MOST_TOLD = 4;
/** More names than this are counted: a sentence of them is not read any more. */
const MOST_NAMED = 12;

/**
 * How bands differ from those that they are held against: midpoints, what of the figures is not alike, on how many
 * observations they rest, and what has no counterpart on either side. A few bands are told one by one, many are summed up.
 */
export function heldSentences(
	held: readonly HeldBand[],
	context: BandContext,
	against: HeldAgainst
): string[] {
	const pairs = heldPairs(held);
	return [
		...(pairs.length > 0
			? [
					midpointSentence(pairs, context, against),
					...unlikeSentences(pairs, context, against),
					...countSentences(pairs, against)
				]
			: [`None of these bands has a counterpart in ${against.called}.`]),
		...loneSentences(held, context, against),
		...unusedSentences(against)
	];
}

/** Such as "By midpoint, held against AI job ads: Senior Data Scientist $10K (5.9%) less." */
function midpointSentence(
	pairs: readonly HeldPair[],
	context: BandContext,
	{ called }: HeldAgainst
): string {
	if (pairs.length > MOST_TOLD) return countSentence(pairs, context, called);
	const parts = pairs.map(
		({ band, midpoint }) =>
			`${bandName(band, context.seniorities)} ${differenceWords(midpoint, context.unit.currency)}`
	);
	return `By midpoint, held against ${called}: ${inWords(parts)}.`;
}

/** Such as "By midpoint, held against AI job ads, 5 of 7 bands pay more, by up to $35K, and 2 less, by up to $4K." */
function countSentence(pairs: readonly HeldPair[], { unit }: BandContext, called: string): string {
	const amounts = pairs.map(({ midpoint }) => midpoint.amount);
	const count = (words: string, fits: (amount: number) => boolean) => {
		const fitting = amounts.filter(fits);
		if (fitting.length === 0) return [];
		const most = max(fitting, Math.abs) ?? 0;
		const extent = `, by ${fitting.length > 1 ? 'up to ' : ''}${toCloseMoney(most, unit.currency)}`;
		const verb = fitting.length > 1 ? 'pay' : 'pays';
		return [`${fitting.length} ${verb} ${words}${most === 0 ? '' : extent}`];
	};
	const parts = [
		...count('more', (amount) => amount > 0),
		...count('less', (amount) => amount < 0),
		...count('the same', (amount) => amount === 0)
	];
	return `Of ${pairs.length} bands, by midpoint, held against ${called}: ${parts.join('; ')}.`;
}

/** Says which figures of the two datasets are not of one kind. Nothing where all are. */
function unlikeSentences(
	pairs: readonly HeldPair[],
	{ terms }: BandContext,
	{ called, terms: others }: HeldAgainst
): string[] {
	const endsDiffer = differ(terms.min, others.min) || differ(terms.max, others.max);
	const hasTops = pairs.some(({ band, counterpart }) => band.top && counterpart.top);
	return [
		...(endsDiffer
			? [
					`Not like for like: a band here runs from ${rangeWords(terms)}; in ${called}, from ${rangeWords(others)}.`
				]
			: []),
		...(hasTops && differ(terms.top, others.top)
			? [`The ${termWords(terms.top)} is held against the ${termWords(others.top)}.`]
			: [])
	];
}

function rangeWords({ min, max }: BandTerms): string {
	return `${termWords(min)} to ${termWords(max)}`;
}

function termWords({ name, meaning }: Term): string {
	return `${inSentence(name)} (${meaning})`;
}

function differ(one: Term, other: Term): boolean {
	return one.name !== other.name || one.meaning !== other.meaning;
}

/** Such as "Observations behind a band: here not reported; in AI job ads 278 to 5,113." Nothing where neither reports any. */
function countSentences(pairs: readonly HeldPair[], { called }: HeldAgainst): string[] {
	const [here, there] = [
		pairs.map(({ band }) => band.n),
		pairs.map(({ counterpart }) => counterpart.n)
	];
	return [...here, ...there].every((n) => n === undefined)
		? []
		: [
				`Observations behind a band: here ${extentWords(here)}; in ${called} ${extentWords(there)}.`
			];
}

function extentWords(counts: readonly (number | undefined)[]): string {
	const [least, most] = extent(counts.filter((n) => n !== undefined));
	if (least === undefined) return 'not reported';
	const [from, to] = [least, most].map((n) => n.toLocaleString('en-US'));
	const range = from === to ? `${from}` : `${from} to ${to}`;
	return counts.includes(undefined) ? `${range}, where reported` : range;
}

/** What of these bands has no counterpart: whole roles, whole seniorities, and bands of neither. */
function loneSentences(
	held: readonly HeldBand[],
	{ seniorities }: BandContext,
	{ called }: HeldAgainst
): string[] {
	const lone = group(loneBands(held), ({ lack }) => lack);
	const names = (lack: Lack, name: (band: PayBand) => string) => [
		...new Set((lone.get(lack) ?? []).map(({ band }) => name(band)))
	];
	const parts = [
		nameOrCount(
			names('role', ({ role }) => role),
			'role'
		),
		nameOrCount(
			names('seniority', ({ seniority }) => seniority),
			'level'
		),
		nameOrCount(
			names('band', (band) => bandName(band, seniorities)),
			'band'
		)
	].filter((part) => part !== '');
	return parts.length === 0 ? [] : [`Without a counterpart in ${called}: ${inWords(parts)}.`];
}

/** What the other dataset has beyond what stands for something here. */
function unusedSentences({
	called,
	roles,
	seniorities,
	roleFor,
	seniorityFor
}: HeldAgainst): string[] {
	const [usedRoles, usedLevels] = [roleFor, seniorityFor].map((names) => new Set(names.values()));
	const parts = [
		nameOrCount(
			roles.filter((role) => !usedRoles?.has(role)),
			'role'
		),
		nameOrCount(
			seniorities.filter((seniority) => !usedLevels?.has(seniority)),
			'level'
		)
	].filter((part) => part !== '');
	return parts.length === 0
		? []
		: [`In ${called}, and without a counterpart here: ${inWords(parts)}.`];
}

/** Such as "the levels mid and executive", or "250 roles" where they are too many to name. */
function nameOrCount(names: readonly string[], kind: string): string {
	if (names.length === 0) return '';
	if (names.length > MOST_NAMED) return `${names.length} ${kind}s`;
	return `the ${kind}${names.length > 1 ? 's' : ''} ${inWords(names)}`;
}
