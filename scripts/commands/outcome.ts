import { UsageError } from './usage-error';

/** What a command comes to. */
export interface Outcome {
	/** What was asked for: a file, or an answer. */
	readonly stdout: string;
	/** What is to be known beside it. */
	readonly stderr: string;
	readonly exitCode: number;
}

/** The outcome of the work, or what whoever typed the command must mend. */
export async function orUsage(command: string, work: () => Promise<Outcome>): Promise<Outcome> {
	try {
		return await work();
	} catch (error) {
		if (!(error instanceof UsageError)) throw error;
		const hint = `npm run ${command} -- --help tells what can be asked.`;
		return { stdout: '', stderr: toText(error.message, hint), exitCode: 2 };
	}
}

/** Lines as a terminal takes them. */
export function toText(...lines: readonly string[]): string {
	return lines.map((line) => `${line}\n`).join('');
}
