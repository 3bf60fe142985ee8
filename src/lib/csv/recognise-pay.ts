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
	readonly columns: UsedColumns;
	readonly doubts: readonly Doubt[];
}

/** Columns by what they are used for. */
export type UsedColumns = ReadonlyMap<ColumnUse, ColumnSketch>;

/**
 * The kind and columns of a file of pay: by its headers, and where they say nothing by its cells, which is told.
 * What is named is known, and only the rest is found.
 */
export function recognisePay(
	all: readonly ColumnSketch[],
	rows: readonly TableRow[],
	named: UsedColumns = new Map()
): RecognisedColumns {
	const known = new Set(named.values());
	const sketches = all.filter((column) => !known.has(column));
	const words = findWordColumns(sketches, PAY_WORD_FIELDS);
	const columns = new Map<ColumnUse, ColumnSketch>([...words, ...named]);
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

	const money = besideNamed(findMoneyColumns(sketches), named);
	for (const [use, from] of moneyUses(money)) {
		const [column, ...others] = money.get(from) ?? [];
		if (column) columns.set(use, column);
		if (column && use === 'pay') doubts.push(...others.map((other) => preferred(column, other)));
	}
	if (!hasPay(columns)) take(guessPay(free()));
	if (!columns.has('seniority')) take(guessSeniority(free()));
	if (!columns.has('role')) take(guessRole(free(), columns.has('pay')));
	// A header's currency is that of all its cells: a column with currencies belongs to other amounts.
	const isInHeader = [...columns.values()].some(({ says }) => says.currency);
	if (isInHeader && !named.has('currency')) columns.delete('currency');
	else if (!columns.has('currency')) take(guessCurrency(free()));
	if (!columns.has('period')) take(guessPeriod(free()));

	if (columns.has('p25') || columns.has('p10')) return { kind: 'percentiles', columns, doubts };
	if (columns.has('pay')) return { kind: 'observations', columns, doubts };
	if (!hasPay(columns)) return { kind: 'observations', columns, doubts: [...doubts, NO_PAY] };
	const { kind, doubt } = tellRanges(rows, columns, free());
	return { kind, columns, doubts: doubt ? [...doubts, doubt] : doubts };
}

/** Money that goes with what is named: beside one pay nothing does, and beside an end what bands have. */
function besideNamed(
	money: ReadonlyMap<ColumnUse, readonly ColumnSketch[]>,
	named: UsedColumns
): ReadonlyMap<ColumnUse, readonly ColumnSketch[]> {
	const uses = (['pay', 'min', 'max', 'range'] as const).filter((use) => named.has(use));
	const [first] = uses;
	if (first === undefined) return money;
	const more: readonly ColumnUse[] = { pay: [], range: OF_BANDS, min: OF_ENDS, max: OF_ENDS }[
		first
	];
	const found = more.flatMap((use) => {
		const columns = money.get(use);
		return columns ? [[use, columns] as const] : [];
	});
	return new Map([...found, ...uses.map((use) => [use, [named.get(use)!]] as const)]);
}

const OF_BANDS: readonly ColumnUse[] = ['median', 'top_of_band'];
const OF_ENDS: readonly ColumnUse[] = ['min', 'max', ...OF_BANDS];

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
