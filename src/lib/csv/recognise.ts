import { holdsRanges, sketchColumns, type ColumnSketch } from './column-sketch';
import type { Doubt } from './doubt';
import type { ColumnUse, FileKind, ReadingPlan } from './plan';
import { recogniseDecimal } from './recognise-decimal';
import { recognisePay, type RecognisedColumns } from './recognise-pay';
import { recogniseSkills } from './recognise-skills';
import { recogniseUnit } from './recognise-unit';
import type { Sample } from './sample';
import { headerDoubts, levelDoubts, seniorityDoubts, topCodeDoubts } from './sample-doubts';

export type { Doubt } from './doubt';

/** How a file is to be read, and what of that its owner must be told or asked. */
export interface Recognition {
	readonly plan: ReadingPlan;
	readonly doubts: readonly Doubt[];
}

/** The columns that are money, by the kind of file. */
const MONEY_USES: Readonly<Record<FileKind, readonly ColumnUse[]>> = {
	bands: ['min', 'max', 'range', 'median', 'top_of_band'],
	percentiles: ['p10', 'p25', 'p50', 'p75', 'p90'],
	observations: ['pay'],
	ranges: ['min', 'max', 'range'],
	skills: [],
	'skill table': []
};

/** The other columns that a kind of file may have. */
const WORD_USES: Readonly<Record<FileKind, readonly ColumnUse[]>> = {
	bands: ['role', 'seniority', 'n', 'currency', 'period'],
	percentiles: ['role', 'seniority', 'n', 'currency', 'period'],
	observations: ['role', 'seniority', 'currency', 'period'],
	ranges: ['role', 'seniority', 'currency', 'period'],
	skills: ['role', 'skill', 'intensity'],
	'skill table': ['skill']
};

/**
 * Says what a file is by its header and first rows. What is not plain is a doubt; nothing is guessed in silence.
 * @param named Columns of a file of pay, by place, that somebody has named: they are not guessed.
 */
export function recognise(
	sample: Sample,
	named: ReadonlyMap<ColumnUse, number> = new Map()
): Recognition {
	const sketches = sketchColumns(sample);
	const known = [...named].map(([use, index]) => toKnown(use, sketches[index]!));
	const found =
		(named.size === 0 ? recogniseSkills(sketches) : undefined) ??
		recognisePay(sketches, sample.rows, new Map(known));
	const pay = MONEY_USES[found.kind].flatMap((use) => found.columns.get(use) ?? []);
	const { plan, doubts } =
		found.kind === 'skills' || found.kind === 'skill table'
			? { plan: NO_PAY, doubts: levelDoubts(sample, levelColumns(found, sketches)) }
			: recogniseAmounts(sample, pay, found.columns);
	const { encoding, delimiter } = sample;
	return {
		plan: { kind: found.kind, encoding, delimiter, columns: placesOf(found), ...plan },
		doubts: [...headerDoubts(sample), ...found.doubts, ...doubts]
	};
}

/** A pay with both ends in one cell is a range, whatever people call it. */
function toKnown(use: ColumnUse, column: ColumnSketch) {
	return [use === 'pay' && holdsRanges(column) ? 'range' : use, column] as const;
}

type AmountPlan = Omit<ReadingPlan, 'kind' | 'encoding' | 'delimiter' | 'columns'>;

/** What there is to say of the amounts of a file without any. */
const NO_PAY: AmountPlan = {
	decimal: undefined,
	seniorityInRole: false,
	currency: undefined,
	period: 'year',
	topCode: undefined
};

function recogniseAmounts(
	sample: Sample,
	pay: readonly ColumnSketch[],
	columns: RecognisedColumns['columns']
): { readonly plan: AmountPlan; readonly doubts: readonly Doubt[] } {
	const ofSeniority = seniorityDoubts(columns.get('role'), columns.get('seniority'));
	const { decimal, doubts: ofDecimal } = recogniseDecimal(pay);
	const inRows = { currency: columns.has('currency'), period: columns.has('period') };
	const { currency, period, doubts: ofUnit } = recogniseUnit(pay, inRows);
	const seniorityInRole = ofSeniority.length > 0;
	return {
		plan: { ...NO_PAY, decimal, seniorityInRole, currency, period },
		doubts: [...ofSeniority, ...ofDecimal, ...ofUnit, ...topCodeDoubts(sample, pay)]
	};
}

/** Where levels of skills stand: in a column of their own, or in one for each role. */
function levelColumns({ kind, columns }: RecognisedColumns, sketches: readonly ColumnSketch[]) {
	const skill = columns.get('skill');
	const intensity = columns.get('intensity');
	if (kind === 'skill table') return sketches.filter((column) => column !== skill);
	return intensity ? [intensity] : [];
}

/** Only the uses that the kind of file has. */
function placesOf({ kind, columns }: RecognisedColumns): ReadingPlan['columns'] {
	const uses = [...WORD_USES[kind], ...MONEY_USES[kind]];
	return Object.fromEntries(
		uses.flatMap((use) => {
			const column = columns.get(use);
			return column ? [[use, column.index]] : [];
		})
	);
}
