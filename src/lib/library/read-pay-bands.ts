import type { PayReading } from '$lib/csv/pay-reading';
import type { ReadingPlan } from '$lib/csv/plan';
import type { Problem } from '$lib/csv/problem';
import type { Doubt } from '$lib/csv/recognise';
import { aboutFile } from '$lib/own-file/about';
import { ladderDoubts } from '$lib/own-file/ladder-doubts';
import { standardSelection } from '$lib/own-file/standard-selection';
import { toDataset } from '$lib/own-file/to-dataset';
import { NO_CURRENCY, type PayBand, type PayPeriod, type PayUnit } from '$lib/pay/pay-band';
import type { DecimalSign } from '$lib/pay/read-number';
import { withOrder } from '$lib/pay/seniority-ladder';
import type { BandTerms } from '$lib/pay/terms';
import { PLAIN_TERMS } from '$lib/datasets/table-schema';
import { readBytes, recogniseBytes, toBytes } from './read-bytes';

/** What you know better than the file tells. What is left out is recognised. */
export interface PayFileOptions {
	/** ISO 4217 code of amounts that do not say theirs. */
	readonly currency?: string | undefined;
	/** What amounts are paid for, where no column says it. */
	readonly period?: PayPeriod | undefined;
	/** The sign between whole and fraction: without it `25.000` is a problem where nothing in the file tells. */
	readonly decimal?: DecimalSign | undefined;
	/** The order of levels, the lowest first. Default: by what their words mean. */
	readonly seniorities?: readonly string[] | undefined;
}

/** What a file of pay holds. Spread it into `PayBandChart`, which takes of it what it needs. */
export interface PayFile {
	/** By role and seniority, in one unit: that of most rows. Rows with a problem are left out. */
	readonly bands: readonly PayBand[];
	readonly unit: PayUnit;
	readonly roles: readonly string[];
	/** The lowest first. */
	readonly seniorities: readonly string[];
	/** What the file calls the figures of its bands. */
	readonly terms: BandTerms;
	/** What readers must know of how the bands came about. Sentences, as text. */
	readonly notes: readonly string[];
	/** What was guessed, and how to say otherwise. Sentences, as text. */
	readonly doubts: readonly string[];
	/** What is wrong in the file: the first thousand. `writeProblem` puts one into words. */
	readonly problems: readonly Problem[];
	/** How many problems there are in all. */
	readonly problemCount: number;
}

/**
 * Reads pay from a CSV file, as text or, in whatever encoding, as bytes: a band in each row, percentiles,
 * or one pay per row, of which it computes bands from p25 to p75. Separator, columns, currency and period are
 * recognised. It never throws: what cannot be read is among the problems.
 */
export function readPayBands(file: string | Uint8Array, options: PayFileOptions = {}): PayFile {
	const bytes = toBytes(file);
	const recognised = recogniseBytes(bytes);
	if (recognised.problem) return nothing(recognised.problem);

	const plan = withOptions(recognised.plan, options);
	const content = readBytes(bytes, plan);
	if (content.holds === 'skills') return nothing(HOLDS_SKILLS);
	return toPayFile(content.reading, plan, leftDoubts(recognised.doubts, options), options);
}

function withOptions(
	plan: ReadingPlan,
	{ currency, period, decimal }: PayFileOptions
): ReadingPlan {
	return {
		...plan,
		currency: currency ?? plan.currency,
		period: period ?? plan.period,
		decimal: decimal ?? plan.decimal
	};
}

/** Nobody needs to be told that something was guessed who has said what it is. */
function leftDoubts(doubts: readonly Doubt[], { currency, period, decimal }: PayFileOptions) {
	const told = new Map<Doubt['about'], unknown>([
		['currency', currency],
		['period', period],
		['decimal', decimal]
	]);
	return doubts.filter(({ about }) => told.get(about) === undefined);
}

function toPayFile(
	reading: PayReading,
	plan: ReadingPlan,
	doubts: readonly Doubt[],
	options: PayFileOptions
): PayFile {
	const { facts } = reading;
	const standard = standardSelection(facts, plan);
	const ladder = withOrder(standard.ladder, options.seniorities ?? []);
	const selection = { ...standard, ladder };
	const answer = reading.answer(selection);
	// Whoever gives an order knows of the levels.
	const ofLadder = options.seniorities ? [] : ladderDoubts(ladder);
	const dataset = toDataset({
		about: aboutFile(''),
		pay: { plan, facts, selection, answer, unfiltered: answer },
		skills: undefined,
		roles: facts.roles.map(({ word }) => word)
	});
	return {
		bands: dataset.bands,
		unit: dataset.unit,
		roles: dataset.roles,
		seniorities: dataset.seniorities,
		terms: dataset.terms,
		notes: dataset.notes,
		doubts: [...doubts, ...ofLadder].map(({ sentence }) => sentence),
		problems: [...facts.problems.first, ...answer.problems.first],
		problemCount: facts.problems.total + answer.problems.total
	};
}

const HOLDS_SKILLS: Problem = {
	found: 'the file holds skills, not pay',
	expected: 'a column for the role, and amounts of pay',
	cure: 'Read it with readSkills.'
};

function nothing(problem: Problem): PayFile {
	return {
		bands: [],
		unit: { currency: NO_CURRENCY, period: 'year' },
		roles: [],
		seniorities: [],
		terms: PLAIN_TERMS,
		notes: [],
		doubts: [],
		problems: [problem],
		problemCount: 1
	};
}
