import { BandReader } from '$lib/csv/band-reader';
import type { PayReader } from '$lib/csv/pay-reading';
import { PieceDecoder } from '$lib/csv/piece-decoder';
import type { ReadingPlan } from '$lib/csv/plan';
import { writeProblem, type Problem } from '$lib/csv/problem';
import { recognise } from '$lib/csv/recognise';
import { SAMPLE_SIZE, takeSample } from '$lib/csv/sample';
import { SkillReader } from '$lib/csv/skill-reader';
import type { SkillRatingFile } from '$lib/csv/skill-ratings';
import { TableReader } from '$lib/csv/table-reader';
import type { TableRow } from '$lib/csv/table-row';
import { ObservationReader } from '$lib/observations/observation-reader';
import type { PayBand } from '$lib/pay/pay-band';
import { guessLadder } from '$lib/pay/seniority-ladder';

/** What a file came to, in short words. */
export interface OpenedFile {
	/** `undefined` where it is no table. */
	readonly kind: ReadingPlan['kind'] | undefined;
	/** How many rows are below the header, and how many of them could be read. */
	readonly rows: readonly [all: number, usable: number];
	/** As `junior A 50000–60000 (55000) 70000+`; a rating of a skill as `A SQL heavy`. */
	readonly shown: readonly string[];
	/** In words; the first of them. */
	readonly problems: readonly string[];
	readonly problemCount: number;
	/** What its owner is told or asked, by topic. */
	readonly doubts: readonly string[];
}

/** Opens a file as the page does, in pieces of this many bytes, with what its owner changes of the plan. */
export function openFile(
	bytes: Uint8Array,
	changes: Partial<ReadingPlan> = {},
	piece = 65_536
): OpenedFile {
	const beginning = bytes.subarray(0, SAMPLE_SIZE);
	const sample = takeSample(beginning, bytes.length <= SAMPLE_SIZE);
	if (sample.problem) return noTable(sample.problem);

	const recognition = recognise(sample);
	const plan = { ...recognition.plan, ...changes };
	const doubts = recognition.doubts.map(({ about }) => about);
	const isOfSkills = plan.kind === 'skills' || plan.kind === 'skill table';
	if (isOfSkills) {
		const file = read(bytes, plan, piece, (header) => new SkillReader(plan, header)).end();
		return { kind: plan.kind, doubts, ...ofSkills(file) };
	}
	const reader = read(bytes, plan, piece, (header) => createPayReader(plan, header));
	return { kind: plan.kind, doubts, ...ofPay(reader, plan) };
}

function read<Reader extends Pick<PayReader, 'add' | 'report'>>(
	bytes: Uint8Array,
	plan: ReadingPlan,
	piece: number,
	create: (header: TableRow) => Reader
): Reader {
	let reader: Reader | undefined;
	const early: Problem[] = [];
	const table = new TableReader({
		delimiter: plan.delimiter,
		onheader: (header) => (reader = create(header)),
		onrow: (row) => reader?.add(row),
		onproblem: (problem) => (reader ? reader.report(problem) : early.push(problem))
	});
	const decoder = new PieceDecoder(plan.encoding);
	for (let start = 0; start < bytes.length && !table.isOver; start += piece) {
		table.push(decoder.push(bytes.subarray(start, start + piece)));
	}
	table.push(decoder.end());
	table.end();
	reader ??= create({ number: 1, cells: [] });
	if (decoder.problem) early.push(decoder.problem);
	for (const problem of early) reader.report(problem);
	return reader;
}

function createPayReader(plan: ReadingPlan, header: TableRow): PayReader {
	const isOfBands = plan.kind === 'bands' || plan.kind === 'percentiles';
	return isOfBands ? new BandReader(plan, header) : new ObservationReader(plan, header);
}

function ofPay(reader: PayReader, plan: ReadingPlan) {
	const { facts, answer } = bind(reader.end());
	const [unit = { currency: plan.currency, period: plan.period }] = facts.units;
	const ladder = guessLadder(facts.seniorities.map(({ word }) => word));
	const { bands, problems } = answer({ ...unit, yearly: false, ladder, where: new Map() });
	return {
		rows: [facts.rowCount, facts.usable] as const,
		shown: bands.map(writeBand),
		problems: [...facts.problems.first, ...problems.first].map(writeProblem),
		problemCount: facts.problems.total + problems.total
	};
}

function bind(reading: ReturnType<PayReader['end']>) {
	return { facts: reading.facts, answer: reading.answer.bind(reading) };
}

function ofSkills({ skills, rowCount, problems }: SkillRatingFile) {
	return {
		rows: [rowCount, new Set(problems.flatMap(({ row }) => row ?? [])).size] as const,
		shown: skills.profiles.flatMap(({ role, levels }) =>
			[...levels].map(([skill, level]) => `${role} ${skill} ${level}`)
		),
		problems: problems.map(writeProblem),
		problemCount: problems.length
	};
}

function writeBand({ role, seniority, min, max, median, top }: PayBand): string {
	return [
		`${seniority} ${role} ${min}–${max}`,
		...(median === undefined ? [] : [`(${median})`]),
		...(top ? [`${top.amount}${top.open ? '+' : ''}`] : [])
	].join(' ');
}

function noTable(problem: Problem): OpenedFile {
	return {
		kind: undefined,
		rows: [0, 0],
		shown: [],
		problems: [writeProblem(problem)],
		problemCount: 1,
		doubts: []
	};
}
