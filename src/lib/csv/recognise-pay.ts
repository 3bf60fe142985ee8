import type { ColumnSketch } from './column-sketch';
import {
	guessCurrency,
	guessPay,
	guessPeriod,
	guessRole,
	guessSeniority,
	type Guess
} from './columns-by-cells';
import { findMoneyColumns, findWordColumns } from './columns-by-header';
import { guessed, NO_PAY, preferred } from './column-doubts';
import type { Doubt } from './doubt';
import { PAY_WORD_FIELDS } from './fields';
import { tellRanges } from './kind-of-ranges';
import type { ColumnUse, FileKind } from './plan';
import type { TableRow } from './table-row';

/** What a file was taken for, and its columns. */
export interface RecognisedColumns {
	readonly kind: FileKind;
	readonly columns: ReadonlyMap<ColumnUse, ColumnSketch>;
	readonly doubts: readonly Doubt[];
}

/** The kind and columns of a file of pay: by its headers, and where they say nothing by its cells, which is told. */
export function recognisePay(
	sketches: readonly ColumnSketch[],
	rows: readonly TableRow[]
): RecognisedColumns {
	const columns = new Map<ColumnUse, ColumnSketch>(findWordColumns(sketches, PAY_WORD_FIELDS));
	const doubts: Doubt[] = [];
	const free = () => {
		const taken = new Set(columns.values());
		return sketches.filter((column) => !taken.has(column));
	};
	const take = (guesses: readonly Guess[]) => {
		for (const [use, column] of guesses) {
			columns.set(use, column);
			doubts.push(guessed(use, column));
		}
	};

	const money = findMoneyColumns(sketches);
	for (const [use, from] of moneyUses(money)) {
		const [column, ...others] = money.get(from) ?? [];
		if (column) columns.set(use, column);
		if (column && use === 'pay') doubts.push(...others.map((other) => preferred(column, other)));
	}
	if (!hasPay(columns)) take(guessPay(free()));
	if (!columns.has('seniority')) take(guessSeniority(free()));
	if (!columns.has('role')) take(guessRole(free(), columns.has('pay')));
	// A header's currency is that of all its cells: a column with currencies belongs to other amounts.
	if ([...columns.values()].some(({ says }) => says.currency)) columns.delete('currency');
	else if (!columns.has('currency')) take(guessCurrency(free()));
	if (!columns.has('period')) take(guessPeriod(free()));

	if (columns.has('p25') || columns.has('p10')) return { kind: 'percentiles', columns, doubts };
	if (columns.has('pay')) return { kind: 'observations', columns, doubts };
	if (!hasPay(columns)) return { kind: 'observations', columns, doubts: [...doubts, NO_PAY] };
	const { kind, doubt } = tellRanges(rows, columns, free());
	return { kind, columns, doubts: doubt ? [...doubts, doubt] : doubts };
}

type MoneyUse = readonly [use: ColumnUse, from: ColumnUse];

/** What of a file's money makes its kind, and what it was found as. The rest are further columns. */
function moneyUses(money: ReadonlyMap<ColumnUse, unknown>): readonly MoneyUse[] {
	const has = (...uses: ColumnUse[]) => uses.every((use) => money.has(use));
	const median = has('median') ? 'median' : 'p50';
	if (has('p25', 'p75') || has('p10', 'p90')) {
		const ends = (['p10', 'p25', 'p75', 'p90'] as const).map((use) => [use, use] as const);
		return [...ends, ['p50', has('p50') ? 'p50' : 'median']];
	}
	const ends: readonly ColumnUse[] =
		has('range') && !has('min', 'max') ? ['range'] : ['min', 'max'];
	if (has('pay') && !ends.every((use) => money.has(use))) return [['pay', 'pay']];
	return [
		...ends.map((use) => [use, use] as const),
		['median', median],
		['top_of_band', 'top_of_band']
	];
}

function hasPay(columns: ReadonlyMap<ColumnUse, unknown>): boolean {
	const uses: readonly ColumnUse[] = ['pay', 'min', 'max', 'range', 'p10', 'p25'];
	return uses.some((use) => columns.has(use));
}
