import { MOST_NAMES, toNameList } from './name-list';
import type { SkillSet } from './skills';

/** More outlines than this in one radar cannot be told apart. */
const MOST_ROLES = 4;

/** The set as it is drawn for these roles: the first four of them that have skills, in the set's order. */
export function compareRoles(set: SkillSet, roles: readonly string[]): SkillSet {
	return { ...set, profiles: profilesOf(set, roles).slice(0, MOST_ROLES) };
}

/** What the reader must know of chosen roles that are not drawn: a sentence each, none where all are. */
export function leftOutSentences(set: SkillSet, roles: readonly string[]): string[] {
	const known = profilesOf(set, roles);
	const drawn = known.slice(0, MOST_ROLES).map(({ role }) => role);
	const unknown = roles.filter((role) => !known.some((profile) => profile.role === role));
	const names = unknown.length > MOST_NAMES ? `${unknown.length} roles` : toNameList(unknown);
	return [
		known.length > MOST_ROLES &&
			`Of the ${known.length} roles chosen, the first ${MOST_ROLES} are compared: ${toNameList(drawn)}.`,
		unknown.length > 0 && `The skills of ${names} are not known.`
	].filter((sentence) => sentence !== false);
}

function profilesOf({ profiles }: SkillSet, roles: readonly string[]) {
	return profiles.filter(({ role }) => roles.includes(role));
}
