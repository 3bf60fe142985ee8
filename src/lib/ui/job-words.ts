import { statementsOf, type JobSet } from '$lib/jobs/jobs';
import { countTicks, NO_TEST, tickKey, tickSentence, type Ticks } from '$lib/jobs/ticks';
import { toNameList } from '$lib/skills/name-list';

/** What the jobs are like, a line each, as text to copy. Of a reader's own it holds nothing. */
export function jobLines({ kinds, profiles }: JobSet): string[] {
	return kinds.flatMap(({ name, title }) => {
		const shared = statementsOf(profiles, name);
		return shared.length === 0
			? []
			: [
					title,
					...shared.flatMap(({ roles, texts }) => [
						`${toNameList(roles)}:`,
						...texts.map((text) => `- ${text}`)
					])
				];
	});
}

/** What sounds like a reader, as text to copy: the counts, and the statements that are counted. */
export function tickLines(jobs: JobSet, ticks: Ticks): string[] {
	const ticked = jobs.kinds.flatMap(({ name }) => {
		const texts = jobs.profiles.flatMap(({ statements }) => statements.get(name) ?? []);
		return [...new Set(texts)].filter((text) => ticks.has(tickKey(name, text)));
	});
	return [
		`${tickSentence(countTicks(jobs, ticks), 'me')} ${NO_TEST}`,
		...ticked.map((text) => `- ${text}`)
	];
}
