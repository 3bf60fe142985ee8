import type { JobSet } from './jobs';

/** The statements that sound like a reader, by `tickKey`. */
export type Ticks = ReadonlySet<string>;

/** How many of a role's personal statements a reader has ticked. */
export interface TickCount {
	readonly role: string;
	readonly ticked: number;
	readonly total: number;
}

/** One text is one statement, whichever roles it is said of: a tick counts for each of them. */
export function tickKey(kind: string, text: string): string {
	return JSON.stringify([kind, text]);
}

/** The ticks of each role that has any personal statement. */
export function countTicks({ kinds, profiles }: JobSet, ticks: Ticks): TickCount[] {
	const personal = kinds.filter((kind) => kind.personal);
	return profiles
		.map(({ role, statements }) => {
			const keys = personal.flatMap(({ name }) =>
				(statements.get(name) ?? []).map((text) => tickKey(name, text))
			);
			return { role, ticked: keys.filter((key) => ticks.has(key)).length, total: keys.length };
		})
		.filter(({ total }) => total > 0);
}

/** The counts in words: no share, no winner, since ticks weigh nothing. Empty where nothing is ticked. `whom` is whom they sound like. */
export function tickSentence(counts: readonly TickCount[], whom: 'you' | 'me' = 'you'): string {
	if (counts.every(({ ticked }) => ticked === 0)) return '';
	const parts = counts.map(({ role, ticked, total }) => `${ticked} of ${total} for ${role}`);
	return `Sounds like ${whom}: ${parts.join(', ')}.`;
}

/** What is to be said beside the counts. */
export const NO_TEST = 'A count of ticks, no test.';
