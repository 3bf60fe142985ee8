import { readdir, readFile as readBytes, stat } from 'node:fs/promises';
import { basename, join, resolve } from 'node:path';
import type { Doubt } from '$lib/csv/doubt';
import type { ReadingPlan } from '$lib/csv/plan';
import { writeProblem, writeSummary } from '$lib/csv/problem';
import { countProblems } from '$lib/csv/problem-tally';
import { joinDatasets } from '$lib/datasets/join-datasets';
import { readDataset, type DatasetReading } from '$lib/datasets/read-dataset';
import { sumUpPay, sumUpSkills, type FileSum } from '$lib/own-file/file-sum';
import type { FileContent } from '$lib/own-file/intake';
import { ladderDoubts } from '$lib/own-file/ladder-doubts';
import { readFile } from '$lib/own-file/read-file';
import { askForAll } from './ask-for-all';
import { OPTIONS_HELP, readArguments, type Arguments } from './arguments';
import { openTable } from './open-table';
import { orUsage, toText, type Outcome } from './outcome';
import { describePlan, listProblems } from './remarks';

const HELP = `npm run --silent check -- FILE [options]
npm run --silent check -- FOLDER

Prints what is wrong with a CSV file, as the page does, or with a dataset's folder, which has a
datapackage.json. How the file was read goes to standard error. Ends with 1 where anything is wrong.

${OPTIONS_HELP}`;

/** Lists the problems of a file or of a dataset's folder, whose path begins in the folder given. */
export function check(words: readonly string[], folder: string): Promise<Outcome> {
	return orUsage('check', async () => {
		const asked = readArguments(words);
		if (!asked) return { stdout: toText(HELP), stderr: '', exitCode: 0 };
		const path = resolve(folder, asked.path);
		return (await isFolder(path)) ? checkFolder(path) : checkFile(path, asked);
	});
}

async function checkFile(path: string, asked: Arguments): Promise<Outcome> {
	const table = await openTable(path, asked);
	if (table.problem)
		return { stdout: toText(writeProblem(table.problem)), stderr: '', exitCode: 1 };
	const { blob, plan, headers, doubts, wanted } = table;
	const { sum, guesses } = sumUp(await readFile(blob, plan, { wanted }), plan);
	const { loaded, total, problems } = sum;
	return {
		stdout: toText(`${writeSummary(loaded, total)}.`, ...listProblems(problems)),
		stderr: toText(
			describePlan(plan, headers),
			...[...doubts, ...guesses].map(({ sentence }) => sentence)
		),
		exitCode: problems.total === 0 ? 0 : 1
	};
}

/** What a file comes to, and what had to be guessed once its rows were read. */
function sumUp(content: FileContent, plan: ReadingPlan): { sum: FileSum; guesses: Doubt[] } {
	if (content.holds === 'skills') return { sum: sumUpSkills(content.file), guesses: [] };
	const pay = askForAll(content.reading, plan);
	return { sum: sumUpPay(pay), guesses: ladderDoubts(pay.selection.ladder) };
}

async function isFolder(path: string): Promise<boolean> {
	return (await stat(path).catch(() => undefined))?.isDirectory() ?? false;
}

async function checkFolder(path: string): Promise<Outcome> {
	const reading = await readFolder(path);
	const other = reading.heldAgainst && (await readOther(path, reading.heldAgainst.dataset));
	// What is wrong with the other folder is for whoever checks that one.
	const problems = joinDatasets([reading, ...(other ?? [])]).problems.filter(
		({ file }) => file?.startsWith(`${reading.folder}/`) ?? true
	);
	const bandCount = (reading.dataset?.bands.length ?? 0).toLocaleString('en-US');
	return {
		stdout: toText(`${bandCount} bands loaded.`, ...listProblems(countProblems(problems))),
		stderr: '',
		exitCode: problems.length === 0 ? 0 : 1
	};
}

async function readFolder(path: string): Promise<DatasetReading> {
	const entries = await readdir(path, { withFileTypes: true });
	const files = entries
		.filter((entry) => entry.isFile())
		.map(async ({ name }) => [name, await readBytes(join(path, name))] as const);
	return readDataset(basename(path), new Map(await Promise.all(files)));
}

/** The folder that a dataset's is held against, which lies beside it. None where there is no such folder. */
async function readOther(path: string, name: string): Promise<DatasetReading[]> {
	const other = join(path, '..', name);
	return (await isFolder(other)) ? [await readFolder(other)] : [];
}
