import { findLevel, findNumber } from './seniority-words';

/** What the words of a file mean, in order. Plain data. */
export interface SeniorityLadder {
	/** The lowest first. Never empty. */
	readonly levels: readonly string[];
	/** The level that each word of the file stands for, by the word as the file spells it. A word without a level is left out of what is shown. */
	readonly meanings: ReadonlyMap<string, string>;
}

/** The one level of a file that has no words for it. */
const ALL_LEVELS = 'all levels';

/**
 * The ladder that a file's words suggest. Known words come first, the lowest first; then levels with a
 * number, by number; then all others as the file has them. Words for one known level are one level, which
 * goes by its known name (`SE`, `Sr.` → senior); so are `II` and `Level 2`, by the first spelling.
 */
export function guessLadder(words: readonly string[]): SeniorityLadder {
	const prefixes = new Map<string, number>();
	const steps = new Map<string, Step>();
	const meanings = new Map<string, string>();
	for (const word of words) {
		const step = toStep(word, prefixes);
		const first = steps.get(step.key) ?? step;
		steps.set(step.key, first);
		meanings.set(word, first.level);
	}
	const levels = [...steps.values()].sort(byPlace).map(({ level }) => level);
	return { levels: levels.length === 0 ? [ALL_LEVELS] : levels, meanings };
}

/** The ladder where a word stands for this level. A new level takes the place of the word's old one, or the place behind it where other words keep that. */
export function withMeaning(ladder: SeniorityLadder, word: string, level: string): SeniorityLadder {
	const old = ladder.meanings.get(word);
	const meanings = new Map(ladder.meanings).set(word, level);
	const place = old === undefined ? ladder.levels.length : ladder.levels.indexOf(old) + 1;
	const levels = ladder.levels.includes(level)
		? ladder.levels
		: ladder.levels.toSpliced(place, 0, level);
	const meant = new Set(meanings.values());
	return { levels: levels.filter((each) => meant.has(each)), meanings };
}

/** The ladder in this order. Levels that it does not name keep their order, above those that it names. */
export function withOrder(ladder: SeniorityLadder, order: readonly string[]): SeniorityLadder {
	const known = new Set(ladder.levels);
	const levels = [...new Set([...order.filter((level) => known.has(level)), ...ladder.levels])];
	return { ...ladder, levels };
}

/** A level that a word stands for, and its place: a known level's rank, or a number behind its prefix. */
interface Step {
	/** The same for every spelling of one level. */
	readonly key: string;
	readonly level: string;
	readonly place: readonly [sort: number, rank: number, number: number];
}

function toStep(word: string, prefixes: Map<string, number>): Step {
	const known = findLevel(word);
	if (known) return { key: `known ${known.name}`, level: known.name, place: [0, known.rank, 0] };

	const numbered = findNumber(word);
	if (!numbered) return { key: `other ${word}`, level: word, place: [2, 0, 0] };
	const { prefix, number } = numbered;
	const rank = prefixes.get(prefix) ?? prefixes.size;
	prefixes.set(prefix, rank);
	return { key: `number ${prefix} ${number}`, level: word, place: [1, rank, number] };
}

// Where two places are the same the sort, being stable, keeps the file's order.
function byPlace({ place: a }: Step, { place: b }: Step): number {
	return a[0] - b[0] || a[1] - b[1] || a[2] - b[2];
}
