import { ALL_LEVELS } from './all-levels';
import { findLevel, findNumber } from './seniority-words';

/** What the words of a file mean, in order. Plain data. */
export interface SeniorityLadder {
	/** The lowest first. Never empty. */
	readonly levels: readonly string[];
	/** The level that each word of the file stands for, by the word as the file spells it. A word without a level is left out of what is shown. */
	readonly meanings: ReadonlyMap<string, string>;
}

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

/** Levels whose place nothing tells, the lowest first, and the one that they were put above: none where nothing tells any place. */
export interface GuessedPlaces {
	readonly levels: readonly string[];
	readonly above: string | undefined;
}

/** The levels that a guess put where they are: no word or number of theirs says how high they stand. None once somebody has put them in order. */
export function placesGuessed({ levels, meanings }: SeniorityLadder): GuessedPlaces {
	const told = levels.slice(0, countTold(levels));
	const isGuess =
		levels.length > 1 && isInOrderOf(levels, guessLadder([...meanings.keys()]).levels);
	if (!isGuess || told.length === levels.length) return { levels: [], above: undefined };
	return { levels: levels.slice(told.length), above: told.at(-1) };
}

/** How many levels from the lowest on are known words, or else numbers behind the same letters. */
function countTold(levels: readonly string[]): number {
	const prefixes = new Map<string, number>();
	const places = levels.map((level) => toStep(level, prefixes).place);
	const [lowest] = places;
	if (!lowest || lowest[0] === OWN_WORD) return 0;
	const isTold = ([sort, rank]: Step['place']) =>
		sort === lowest[0] && (sort === KNOWN_WORD || rank === lowest[1]);
	return places.filter(isTold).length;
}

/** Whether what both have is in the same order in both. */
function isInOrderOf(levels: readonly string[], others: readonly string[]): boolean {
	const [one, other] = [new Set(levels), new Set(others)];
	const shared = others.filter((level) => one.has(level));
	return levels.filter((level) => other.has(level)).every((level, i) => level === shared[i]);
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

// What a level is, by what is known of its place: the first stand below the others.
const KNOWN_WORD = 0;
const NUMBER = 1;
const OWN_WORD = 2;

function toStep(word: string, prefixes: Map<string, number>): Step {
	const known = findLevel(word);
	if (known)
		return { key: `known ${known.name}`, level: known.name, place: [KNOWN_WORD, known.rank, 0] };

	const numbered = findNumber(word);
	if (!numbered) return { key: `other ${word}`, level: word, place: [OWN_WORD, 0, 0] };
	const { prefix, number } = numbered;
	const rank = prefixes.get(prefix) ?? prefixes.size;
	prefixes.set(prefix, rank);
	return { key: `number ${prefix} ${number}`, level: word, place: [NUMBER, rank, number] };
}

// Where two places are the same the sort, being stable, keeps the file's order.
function byPlace({ place: a }: Step, { place: b }: Step): number {
	return a[0] - b[0] || a[1] - b[1] || a[2] - b[2];
}
