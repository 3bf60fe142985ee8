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
}

/** The scale that a file's levels suggest: numbers by their size, the words of one known scale by its order, others as they come. */
export function guessScale(cells: Iterable<string>): GuessedScale {
	const words = new Spellings([...cells].filter((cell) => !isNotRated(cell)));
	const ofNumbers = orderNumbers(words.list());
	const ofWords = SCALES.map((scale) => orderWords(words.list(), scale)).find(
		(each) => each !== undefined
	);
	const levels = ofNumbers ?? ofWords ?? words.list();
	const [lowest] = levels;
	return {
		scale: {
			levels,
			zero: lowest !== undefined && ZEROS.find(lowest) ? lowest : undefined,
			mandatory: levels.find((level) => MANDATORY.find(level))
		},
		isKnown: ofNumbers !== undefined || ofWords !== undefined
	};
}

// A longer scale would be more rings than a chart can tell apart: there only the numbers that are used are levels.
const LONGEST_FILLED = 10;

/** Every whole number from the lowest to the highest, also those that nobody was given. */
function orderNumbers(words: readonly string[]): readonly string[] | undefined {
	if (words.length === 0 || !words.every((word) => /^\d{1,3}(\.\d{1,3})?$/.test(word)))
		return undefined;
	const sorted = words.toSorted((a, b) => Number(a) - Number(b));
	const [lowest, highest] = [Number(sorted[0]), Number(sorted.at(-1))];
	const isWhole = words.every((word) => /^\d$|^[1-9]\d+$/.test(word));
	if (!isWhole || highest - lowest > LONGEST_FILLED) return sorted;
	const first = Math.min(lowest, 1);
	return Array.from({ length: highest - first + 1 }, (_, i) => String(first + i));
}

/** As the file spells them. `undefined` where the scale has not all of them. */
function orderWords(words: readonly string[], scale: Spellings): readonly string[] | undefined {
	const order = scale.list();
	const places = new Map(words.map((word) => [word, order.indexOf(scale.find(word) ?? '')]));
	if ([...places.values()].includes(-1)) return undefined;
	return words.toSorted((a, b) => (places.get(a) ?? 0) - (places.get(b) ?? 0));
}
