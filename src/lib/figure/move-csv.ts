import { SKILL_FATES, type SkillMove } from '$lib/skills/skill-move';
import { writeCsvRows } from './csv-rows';

/** What becomes of each skill between two roles, as a CSV file, in the order of the page. Levels up are positive; the cell is empty where there was no rating to count from. */
export function moveCsv({ from, to, fates }: SkillMove): string {
	return writeCsvRows([
		['from', 'to', 'skill', 'fate', 'level_from', 'level_to', 'levels'],
		...SKILL_FATES.flatMap((fate) =>
			fates[fate].map((step) => [
				from,
				to,
				step.skill,
				fate,
				step.from,
				step.to,
				step.from === undefined ? undefined : step.distance
			])
		)
	]);
}
