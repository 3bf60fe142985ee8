import type { IntensityScale, SkillSet } from '$lib/skills/skills';
import { Cells } from './cells';
import { INTENSITY, ROLE, SKILL } from './fields';
import { FirstRows } from './first-rows';
import { findMissing, matchHeaders } from './headers';
import { inRowOrder, type Problem } from './problem';
import { Spellings } from './spellings';
import { parseTable } from './table';

/** What is known of a file of skill ratings before it is read. */
export interface SkillRatingSchema {
	readonly scale: IntensityScale;
	/** Where the roles are known, another one is a problem. */
	readonly roles?: readonly string[] | undefined;
}

/** What a file of skill ratings holds. A row with a problem is left out. */
export interface SkillRatingFile {
	readonly skills: SkillSet;
	/** How many rows there are below the header, those left out included. */
	readonly rowCount: number;
	readonly problems: readonly Problem[];
}

/** What a row, or a cell of a table, says of a role and a skill. */
export interface SkillRating {
	readonly role: string;
	readonly skill: string;
	/** `undefined` where the skill was not rated. */
	readonly level: string | undefined;
}

const FIELDS = [ROLE, SKILL, INTENSITY];

/** Reads skill ratings, one a row: role, skill and intensity, which is empty where the skill was not rated. */
export function parseSkillRatings(text: string, schema: SkillRatingSchema): SkillRatingFile {
	const table = parseTable(text);
	const columns = matchHeaders(table, FIELDS);
	const missing = findMissing(columns, table, FIELDS);
	const problems = [...table.problems, ...columns.problems, ...missing];

	const words = toWords(schema);
	const firstRows = new FirstRows();
	const ratings: SkillRating[] = [];
	for (const row of missing.length === 0 ? table.rows : []) {
		const cells = new Cells(row, columns);
		const rating = readSkillRating(cells, words);
		if (rating && firstRows.claim([rating.role, rating.skill], SKILL.name, cells)) {
			ratings.push(rating);
		}
		problems.push(...cells.problems);
	}
	return {
		skills: toSkillSet(ratings, schema.scale),
		rowCount: table.rowCount,
		problems: inRowOrder(problems)
	};
}

/** How the file's roles, skills and levels are spelled. */
function toWords({ roles, scale }: SkillRatingSchema) {
	return {
		roles: new Spellings(roles),
		openRoles: roles === undefined,
		skills: new Spellings(),
		levels: new Spellings(scale.levels)
	};
}

function readSkillRating(cells: Cells, words: ReturnType<typeof toWords>): SkillRating | undefined {
	const role = words.openRoles ? cells.text(ROLE.name) : cells.oneOf(ROLE.name, words.roles);
	const skill = cells.text(SKILL.name);
	const level = cells.optional(INTENSITY.name, (each) => cells.oneOf(each, words.levels));
	if (role === undefined || skill === undefined || cells.problems.length > 0) return undefined;
	return { role: words.roles.add(role), skill: words.skills.add(skill), level };
}

/** Gathers what each role requires, in the file's order. */
export function toSkillSet(ratings: readonly SkillRating[], scale: IntensityScale): SkillSet {
	const profiles = new Map<string, Map<string, string>>();
	for (const { role, skill, level } of ratings) {
		const levels = profiles.get(role) ?? new Map<string, string>();
		if (level !== undefined) levels.set(skill, level);
		profiles.set(role, levels);
	}
	return {
		skills: [...new Set(ratings.map(({ skill }) => skill))],
		scale,
		profiles: [...profiles].map(([role, levels]) => ({ role, levels }))
	};
}
