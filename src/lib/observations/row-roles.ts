import { isMissing } from '$lib/csv/missing-cell';
import type { ReadingPlan } from '$lib/csv/plan';
import { ownText } from '$lib/csv/own-text';
import type { RowText } from '$lib/csv/row-text';
import { splitSeniority, type SplitRole } from '$lib/pay/seniority-words';
import type { CellFault } from './cell-fault';
import { PairCodes } from './pair-codes';
import { WordCodes } from './word-codes';

/** A role at one seniority. */
export interface Post {
	/** Number of the role among the file's. */
	readonly role: number;
	/** Number of the word for seniority among the file's; 0 where it has none. */
	readonly seniority: number;
}

/** A column of more different words holds no roles: numbers of rows, perhaps. */
const MOST_WORDS = 100_000;

/** Roles and seniorities of a file's rows: who is paid. */
export class RowRoles {
	readonly #roleAt: number;
	readonly #seniorityAt: number | undefined;
	readonly #isSplit: boolean;
	/** By the role as it was written. */
	readonly #splits = new Map<string, SplitRole>();
	readonly #roles = new WordCodes(MOST_WORDS);
	readonly #seniorities = new WordCodes(MOST_WORDS);
	readonly #posts = new PairCodes();

	constructor({ columns, seniorityInRole }: ReadingPlan) {
		this.#roleAt = columns.role ?? -1;
		this.#seniorityAt = columns.seniority;
		this.#isSplit = seniorityInRole;
	}

	/** The roles by their numbers, in the file's order. */
	get roles(): readonly string[] {
		return this.#roles.words;
	}

	/** Words for seniority by their numbers, in the file's order. */
	get seniorities(): readonly string[] {
		return this.#seniorities.words;
	}

	/** The posts by their numbers. */
	get posts(): readonly Post[] {
		return this.#posts.pairs.map(([role, seniority]) => ({ role, seniority }));
	}

	/** The number of a row's post, or what keeps it from having one. */
	codeOf(row: RowText): number | readonly CellFault[] {
		if (this.#isSplit) {
			const text = row.cell(this.#roleAt);
			const { word, rest } = this.#splits.get(text) ?? this.#split(text);
			const role = readWord(this.#roles, rest, NO_ROLE);
			// An empty cell is one fault, not two.
			if (typeof role === 'object') return [role];
			return this.#toPost(role, readWord(this.#seniorities, word, NO_LEVEL_IN_ROLE));
		}
		const role = readCell(this.#roles, row, this.#roleAt, NO_ROLE);
		if (this.#seniorityAt === undefined) return this.#toPost(role, 0);
		const seniority = readCell(this.#seniorities, row, this.#seniorityAt, NO_SENIORITY);
		return this.#toPost(role, seniority);
	}

	#split(text: string): SplitRole {
		const split = splitSeniority(text) ?? { word: '', rest: text };
		if (this.#splits.size < MOST_WORDS) this.#splits.set(ownText(text), split);
		return split;
	}

	#toPost(role: number | CellFault, seniority: number | CellFault): number | readonly CellFault[] {
		if (typeof role === 'number' && typeof seniority === 'number') {
			return this.#posts.codeOf(role, seniority);
		}
		return [role, seniority].filter((each) => typeof each === 'object');
	}
}

/** Most cells hold a word that is known, and need not be cut out. */
function readCell(words: WordCodes, row: RowText, index: number, missing: CellFault) {
	const known = words.find(row.text, row.startOf(index), row.endOf(index));
	return known ?? readWord(words, row.cell(index), missing);
}

function readWord(words: WordCodes, text: string, missing: CellFault): number | CellFault {
	const known = words.find(text);
	if (known !== undefined) return known;
	if (isMissing(text)) return missing;
	return words.add(text) ?? { ...missing, ...TOO_MANY };
}

const NO_ROLE: CellFault = {
	use: 'role',
	found: 'names no role',
	expected: 'a role, such as Data Scientist',
	cure: 'Fill it in, or remove the row.'
};

const NO_SENIORITY: CellFault = {
	use: 'seniority',
	found: 'names no seniority',
	expected: 'a level, such as junior or senior',
	cure: 'Fill it in, or remove the row.'
};

const NO_LEVEL_IN_ROLE: CellFault = {
	use: 'role',
	found: 'does not begin with a seniority',
	expected: 'a level in front of the role, such as Senior Data Scientist',
	cure: 'Write it there, or choose another column for the seniority.'
};

const TOO_MANY = {
	found: `is one more than ${MOST_WORDS.toLocaleString('en-US')} different words`,
	expected: 'the same words again and again',
	cure: 'Choose the column that holds them.'
};
