import { parseArgs } from 'node:util';
import type { ColumnUse } from '$lib/csv/plan';
import type { WantedValues } from '$lib/own-file/keep-rows';
import { readMoney } from '$lib/pay/read-money';
import { UsageError } from './usage-error';

/** What was asked of a command. */
export interface Arguments {
	/** As it was typed. */
	readonly path: string;
	/** Headers of columns, by what they are used for. */
	readonly named: ReadonlyMap<ColumnUse, string>;
	readonly wanted: WantedValues;
	/** What a survey's `#` stands for: at least this amount. */
	readonly topCode: number | undefined;
}

/** What columns of a file of pay can be named for. */
const NAMED_USES = ['role', 'seniority', 'pay', 'min', 'max', 'currency', 'period'] as const;

/** What the options of every command are. */
export const OPTIONS_HELP = `Options:
${NAMED_USES.map((use) => `  --${`${use} COLUMN`.padEnd(24)}the column of the ${use}, where the guess is wrong`).join('\n')}
  --where COLUMN=VALUE      only rows with this value; once more with the same column, also
                            rows with that value; with another column, only rows with both
  --top-code AMOUNT         what the # of a survey stands for: at least this amount
  --help                    this text`;

/** Takes the words behind a command apart. `undefined` where only help is asked for. */
export function readArguments(words: readonly string[]): Arguments | undefined {
	const { values, positionals } = parse(words);
	if (values.help) return undefined;
	const [path, ...more] = positionals;
	if (path === undefined) throw new UsageError('No file is named.');
	if (more.length > 0) {
		throw new UsageError(
			`One file at a time: “${path}” was named, and “${more.join('”, “')}” too.`
		);
	}
	return {
		path,
		named: new Map(
			NAMED_USES.flatMap((use) => {
				const header = values[use];
				return header === undefined ? [] : [[use, header] as const];
			})
		),
		wanted: readWanted(values.where ?? []),
		topCode: values['top-code'] === undefined ? undefined : readAmount(values['top-code'])
	};
}

function parse(words: readonly string[]) {
	const column = { type: 'string' } as const;
	try {
		return parseArgs({
			args: [...words],
			allowPositionals: true,
			options: {
				role: column,
				seniority: column,
				pay: column,
				min: column,
				max: column,
				currency: column,
				period: column,
				'top-code': { type: 'string' },
				where: { type: 'string', multiple: true },
				help: { type: 'boolean', short: 'h' }
			}
		});
	} catch (error) {
		throw new UsageError(error instanceof Error ? error.message : String(error));
	}
}

function readAmount(text: string): number {
	const reading = readMoney(text, '.');
	if (reading.kind === 'amount' && reading.amount > 0) return reading.amount;
	throw new UsageError(`--top-code takes an amount, such as 239200, and “${text}” is none.`);
}

function readWanted(texts: readonly string[]): WantedValues {
	const wanted = new Map<string, string[]>();
	for (const text of texts) {
		const sign = text.indexOf('=');
		if (sign < 1) throw new UsageError(`--where takes COLUMN=VALUE, and “${text}” is not that.`);
		const column = text.slice(0, sign).trim();
		wanted.set(column, [...(wanted.get(column) ?? []), text.slice(sign + 1).trim()]);
	}
	return wanted;
}
