import {
	askOfClaim,
	translateClaim,
	type Claim,
	type ClaimAnswer,
	type Holding
} from '$lib/pay/claims';
import type { FigureBeside, FigureSubject } from './figure-subject';
import { toRatio, writeCsvRows, type Cell } from './csv-rows';

/** A dataset that claims are asked of, or the one that they are held against. */
type Asked = Pick<FigureSubject, 'title' | 'bands' | 'seniorities' | 'sources' | 'date'>;

/**
 * Claims as a CSV file: a row for each dataset and each seniority that a claim is about there, with the gap between the
 * midpoints, and whether the claim as a whole holds. Ratios are parts, so 0.25 is a quarter. A claim that a dataset has
 * nothing to say of has one row there, without figures.
 */
export function claimsCsv(
	claims: readonly Claim[],
	own: Asked,
	against: (Asked & FigureBeside) | undefined
): string {
	return writeCsvRows([
		[
			'claim',
			'dataset',
			'role',
			'other_role',
			'seniority',
			'midpoint_difference',
			'midpoint_difference_ratio',
			'holds_in_money',
			'holds_in_percent',
			'source',
			'date'
		],
		...claims.flatMap((claim) => [
			...toRows(claim, claim, own),
			...(against ? toRows(claim, translateClaim(claim, against), against) : [])
		])
	]);
}

const NOTHING: ClaimAnswer = { gaps: [], money: 'unknown', percent: 'unknown' };

/** @param asked The claim in the dataset's own names, where it has them. */
function toRows(claim: Claim, asked: Claim | undefined, dataset: Asked): Cell[][] {
	const { gaps, money, percent } = asked ? askOfClaim(asked, dataset) : NOTHING;
	const [role, other] = asked?.roles ?? [];
	const source = dataset.sources.map(({ title }) => title).join('; ');
	const toRow = (seniority?: string, difference?: number, ratio?: number): Cell[] => [
		claim.text,
		dataset.title,
		role,
		other,
		seniority,
		difference,
		toRatio(ratio),
		toWord(money),
		toWord(percent),
		source,
		dataset.date
	];
	return gaps.length === 0
		? [toRow()]
		: gaps.map(({ seniority, gap }) => toRow(seniority, gap.amount, gap.ratio));
}

/** A cell is empty where nothing can be told. */
function toWord(holding: Holding): string | undefined {
	return holding === 'unknown' ? undefined : holding;
}
