import type { Problem } from '$lib/csv/problem';
import type { SkillSet } from '$lib/skills/skills';
import { readBytes, recogniseBytes, toBytes } from './read-bytes';

/** What a file of skills holds. */
export interface SkillFile {
	/** Without the rows that have a problem. */
	readonly skills: SkillSet;
	/** What was guessed, such as the order of levels with unknown words. Sentences, as text. */
	readonly doubts: readonly string[];
	/** What is wrong in the file. `writeProblem` puts one into words. */
	readonly problems: readonly Problem[];
}

/**
 * Reads what roles require from a CSV file, as text or, in whatever encoding, as bytes: `role,skill,intensity`,
 * or a skill per row with a column for each role. Levels are put in the order that their words have among
 * people. It never throws: what cannot be read is among the problems.
 */
export function readSkills(file: string | Uint8Array): SkillFile {
	const bytes = toBytes(file);
	const recognised = recogniseBytes(bytes);
	if (recognised.problem) return nothing(recognised.problem);

	const content = readBytes(bytes, recognised.plan);
	if (content.holds === 'pay') return nothing(HOLDS_PAY);
	const doubts = recognised.doubts.map(({ sentence }) => sentence);
	return { skills: content.file.skills, doubts, problems: content.file.problems };
}

const HOLDS_PAY: Problem = {
	found: 'the file does not hold skills',
	expected: 'columns for role, skill and intensity, or for skill and each role',
	cure: 'Name the columns so; a file of pay is read with readPayBands.'
};

const NONE: SkillSet = {
	skills: [],
	scale: { levels: [], zero: undefined, mandatory: undefined },
	profiles: []
};

function nothing(problem: Problem): SkillFile {
	return { skills: NONE, doubts: [], problems: [problem] };
}
