/** Levels that people have words for, the lowest first: the level's own name, and how else it is called. */
const KNOWN_LEVELS: readonly (readonly [name: string, ...others: string[]])[] = [
	['intern', 'internship', 'trainee', 'apprentice'],
	['graduate', 'grad', 'new grad'],
	['entry', 'en', 'beginner'],
	['junior', 'jr', 'jnr'],
	['associate'],
	['mid', 'mi', 'middle', 'medior', 'intermediate', 'regular'],
	['mid-senior', 'mid to senior'],
	['senior', 'se', 'sr', 'snr'],
	['staff'],
	['senior staff', 'sr staff'],
	['lead', 'team lead', 'tech lead'],
	['principal', 'senior principal', 'sr principal'],
	['director'],
	['executive', 'ex', 'exec']
];

/** What levels are called, the lowest first. */
export const LEVEL_NAMES: readonly string[] = KNOWN_LEVELS.map(([name]) => name);

/** What is known of a word: the level it stands for, and that level's place among the known ones. */
export interface KnownLevel {
	readonly name: string;
	readonly rank: number;
}

const LEVELS: ReadonlyMap<string, KnownLevel> = new Map(
	KNOWN_LEVELS.flatMap((names, rank) =>
		names.map((name) => [toKey(name), { name: names[0], rank }] as const)
	)
);

/** The level that a word stands for, however it is written: `Sr.`, `SENIOR` and `senior-level` are all senior. */
export function findLevel(word: string): KnownLevel | undefined {
	return LEVELS.get(toKey(word));
}

/** A level with a number, such as `L3`, `Level 3`, `III` or `IC4`. */
export interface NumberedLevel {
	/** Letters before the number, such as `ic`. None for `level` and `L`. */
	readonly prefix: string;
	readonly number: number;
}

const ROMAN = ['i', 'ii', 'iii', 'iv', 'v', 'vi', 'vii', 'viii', 'ix', 'x'];

/** The level's number, where the word is one, in digits or in Roman numerals up to X. */
export function findNumber(word: string): NumberedLevel | undefined {
	const key = toKey(word);
	const roman = ROMAN.indexOf(key);
	if (roman >= 0) return { prefix: '', number: roman + 1 };
	const { prefix = '', digits } =
		/^(?<prefix>\p{L}*) ?(?<digits>\d{1,9})$/u.exec(key)?.groups ?? {};
	if (digits === undefined) return undefined;
	return { prefix: prefix === 'l' ? '' : prefix, number: Number(digits) };
}

/** The level's word at the beginning of a role, and the role without it. */
export interface SplitRole {
	/** As the role spells it. */
	readonly word: string;
	readonly rest: string;
}

// These begin the names of whole professions: Associate Professor, Executive Assistant, SE Asia Lead.
const NO_PREFIX: ReadonlySet<string> = new Set(
	['en', 'mi', 'se', 'ex', 'associate', 'director', 'executive', 'exec'].map(toKey)
);
const MOST_WORDS = 3;

/** Splits `Junior Data Scientist`. `undefined` where the role does not begin with the word of a level, or is nothing else. */
export function splitSeniority(role: string): SplitRole | undefined {
	const words = role.trim().split(/\s+/u);
	for (let count = Math.min(MOST_WORDS, words.length - 1); count > 0; count -= 1) {
		const [word, rest] = [words.slice(0, count).join(' '), words.slice(count).join(' ')];
		const key = toKey(word);
		if (LEVELS.has(key) && !NO_PREFIX.has(key) && toKey(rest) !== '') return { word, rest };
	}
	return undefined;
}

/** Letters and digits, with one space for all between: `Mid-Level.` is `mid`. */
function toKey(word: string): string {
	const parts = word
		.normalize('NFKC')
		.toLowerCase()
		.split(/[^\p{L}\p{N}]+/u);
	const told = parts.filter((part) => part !== '' && part !== 'level');
	return told.join(' ');
}
