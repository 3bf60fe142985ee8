import type { IntensityScale } from '$lib/skills/skills';
import { isMissing } from './missing-cell';
import { Spellings } from './spellings';

/** Words for how much of a skill is required, by scales that people use, the lowest first. */
const SCALES = [
	['none', 'light', 'light-medium', 'medium', 'medium-heavy', 'heavy', 'required'],
	[
		'none',
		'very low',
		'low',
		'low-medium',
		'medium',
		'medium-high',
		'high',
		'very high',
		'required'
	],
	['none', 'optional', 'useful', 'nice to have', 'preferred', 'important', 'required', 'mandatory'],
	['none', 'beginner', 'novice', 'intermediate', 'proficient', 'advanced', 'expert', 'master'],
	['none', 'awareness', 'basic', 'working', 'intermediate', 'advanced', 'expert'],
	['none', 'some', 'moderate', 'strong', 'expert'],
	['no', 'yes']
].map((words) => new Spellings(words));

const ZEROS = new Spellings(['none', 'no', '0']);
const MANDATORY = new Spellings(['required', 'mandatory']);

/** Whether a scale that people use has the word. */
export function isLevelWord(word: string): boolean {
	return SCALES.some((scale) => scale.find(word) !== undefined);
}

/** Whether a cell says that the skill was not rated, which "none" does not: that is a rating. */
export function isNotRated(cell: string): boolean {
	return isMissing(cell) && ZEROS.find(cell) === undefined;
}

/** A scale, and whether its order is known. Where it is not, it is the file's. */
export interface GuessedScale {
	readonly scale: IntensityScale;
	readonly isKnown: boolean;
	/** Words of a few cells that the known scale of all others does not have, and neither does this one. */
	readonly strays: ReadonlySet<string>;
}

/**
 * The scale that a file's levels suggest: numbers by their size, the words of one known scale by its order, others as
 * they come. A few words beside a known scale are strays.
 */
export function guessScale(cells: Iterable<string>): GuessedScale {
	const counts = countLevels(cells);
	const words = [...counts.keys()];
	const fits = ORDERS.map((order) => ({ order, others: words.filter((word) => !order.has(word)) }));
	const [best] = fits
		.filter(({ others }) => areFew(others, counts))
		.sort((a, b) => a.others.length - b.others.length);
	const strays = new Set(best?.others);
	const levels = best ? best.order.sort(words.filter((word) => !strays.has(word))) : words;
	const [lowest] = levels;
	return {
		scale: {
			levels,
			zero: lowest !== undefined && ZEROS.find(lowest) ? lowest : undefined,
			mandatory: levels.find((level) => MANDATORY.find(level))
		},
		isKnown: best !== undefined,
		strays
	};
}

/** How many cells have each level, by its first spelling. */
function countLevels(cells: Iterable<string>): ReadonlyMap<string, number> {
	const words = new Spellings();
	const counts = new Map<string, number>();
	for (const cell of cells) {
		if (isNotRated(cell)) continue;
		const word = words.add(cell);
		counts.set(word, (counts.get(word) ?? 0) + 1);
	}
	return counts;
}

// A word that more cells have is no slip but the file's own; so is any where too few others are known.
const MOST_CELLS = 2;
const MOST_OF_CELLS = 1 / 50;
const MOST_STRAY = 1 / 5;
const LEAST_KNOWN = 2;

/** Whether these words are strays among all, or none. */
function areFew(words: readonly string[], counts: ReadonlyMap<string, number>): boolean {
	if (words.length === 0) return true;
	const total = [...counts.values()].reduce((sum, count) => sum + count, 0);
	const stray = words.map((word) => counts.get(word) ?? 0);
	return (
		counts.size - words.length >= LEAST_KNOWN &&
		stray.every((count) => count <= Math.max(MOST_CELLS, total * MOST_OF_CELLS)) &&
		stray.reduce((sum, count) => sum + count, 0) <= total * MOST_STRAY
	);
}

/** An order of levels that is known before the file is. */
interface KnownOrder {
	readonly has: (word: string) => boolean;
	/** Levels that it has, the lowest first, as the file spells them. */
	readonly sort: (words: readonly string[]) => readonly string[];
}

const ORDERS: readonly KnownOrder[] = [
	...SCALES.map((scale) => orderOf(scale)),
	{ has: (word) => /^\d{1,3}(\.\d{1,3})?$/.test(word), sort: orderNumbers }
];

function orderOf(scale: Spellings): KnownOrder {
	const places = new Map(scale.list().map((word, place) => [word, place]));
	const placeOf = (word: string) => places.get(scale.find(word) ?? '');
	return {
		has: (word) => placeOf(word) !== undefined,
		sort: (words) => words.toSorted((a, b) => (placeOf(a) ?? 0) - (placeOf(b) ?? 0))
	};
}

// A longer scale would be more rings than a chart can tell apart: there only the numbers that are used are levels.
const LONGEST_FILLED = 10;

/** Every whole number from the lowest to the highest, also those that nobody was given. */
function orderNumbers(words: readonly string[]): readonly string[] {
	const sorted = words.toSorted((a, b) => Number(a) - Number(b));
	const [lowest, highest] = [Number(sorted[0]), Number(sorted.at(-1))];
	const isWhole = words.every((word) => /^\d$|^[1-9]\d+$/.test(word));
	if (!isWhole || highest - lowest > LONGEST_FILLED) return sorted;
	const first = Math.min(lowest, 1);
	return Array.from({ length: highest - first + 1 }, (_, i) => String(first + i));
}
