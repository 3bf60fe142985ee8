import { resolve } from 'node:path';
import { writeProblem } from '$lib/csv/problem';
import { toFolderCsv } from '$lib/figure/csv-out';
import { aboutFile } from '$lib/own-file/about';
import { ladderDoubts } from '$lib/own-file/ladder-doubts';
import { sumUpPay } from '$lib/own-file/file-sum';
import type { PayPart } from '$lib/own-file/pay-part';
import { missingUses } from '$lib/own-file/plan-needs';
import { readFile } from '$lib/own-file/read-file';
import { toDataset } from '$lib/own-file/to-dataset';
import { askForAll } from './ask-for-all';
import { OPTIONS_HELP, readArguments } from './arguments';
import { listHeaders, openTable, type OpenTable } from './open-table';
import { orUsage, toText, type Outcome } from './outcome';
import { describePlan, listProblems, listSmall } from './remarks';
import { UsageError } from './usage-error';

const HELP = `npm run --silent bands -- FILE [options] > salaries.csv

Makes pay bands of a CSV file with one pay per row, or one range per job ad. The bands go to standard
output, to the cent. How the file was read, and what is wrong with it, goes to standard error.

A band of single pays is their 25th to 75th percentile, with their median, and the 90th as the top. A band of
ranges is the median of their minima to that of their maxima, with the 90th percentile of these as the top.

${OPTIONS_HELP}`;

/** Makes bands of a file, whose path begins in the folder. */
export function bands(words: readonly string[], folder: string): Promise<Outcome> {
	return orUsage('bands', async () => {
		const asked = readArguments(words);
		if (!asked) return { stdout: toText(HELP), stderr: '', exitCode: 0 };

		const table = await openTable(resolve(folder, asked.path), asked);
		if (table.problem) {
			return { stdout: '', stderr: toText(writeProblem(table.problem)), exitCode: 1 };
		}
		demandColumns(table);
		const content = await readFile(table.blob, table.plan, { wanted: table.wanted });
		if (content.holds === 'skills') throw new UsageError(`${asked.path} holds skills, not pay.`);
		return toOutcome(askForAll(content.reading, table.plan), table);
	});
}

function demandColumns({ plan, headers }: OpenTable): void {
	const [missing] = missingUses(plan);
	if (!missing) return;
	throw new UsageError(
		`No column is known to be the ${missing.join(' or the ')}: name it. ${listHeaders(headers)}`
	);
}

function toOutcome(pay: PayPart, { headers, doubts }: OpenTable): Outcome {
	const { plan, facts, answer, selection } = pay;
	const roles = facts.roles.map(({ word }) => word);
	const dataset = toDataset({ about: aboutFile(''), pay, skills: undefined, roles });
	const [bandCount, rowCount] = [answer.bands.length, answer.rows].map((n) =>
		n.toLocaleString('en-US')
	);
	const unit = `${selection.currency ?? 'no known currency'} per ${selection.period}`;
	const hasBands = answer.bands.length > 0;
	return {
		stdout: hasBands ? toFolderCsv(dataset) : '',
		stderr: toText(
			describePlan(plan, headers),
			...[...doubts, ...ladderDoubts(selection.ladder)].map(({ sentence }) => sentence),
			`Bands: ${bandCount}, of ${rowCount} rows, in ${unit}.`,
			...dataset.notes,
			...listSmall(answer.tooSmall),
			...listProblems(sumUpPay(pay).problems)
		),
		exitCode: hasBands ? 0 : 1
	};
}
