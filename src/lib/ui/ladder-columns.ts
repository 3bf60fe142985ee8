import type { BandContext } from '$lib/pay/band-words';
import type { LadderStep } from '$lib/pay/ladder';
import { toMoney, toPercent } from '$lib/pay/money';
import { overlapWords } from '$lib/pay/overlap-words';
import type { Column } from './table-column';

const INVERSIONS = { midpoint: 'pays less', min: 'begins below the midpoint before' } as const;

/** The columns of the table of steps, the role first. */
export function ladderColumns(context: BandContext): [Column<LadderStep>, ...Column<LadderStep>[]] {
	const { unit, seniorities } = context;
	return [
		{ id: 'role', title: 'Role', text: ({ to }) => to.role, key: ({ to }) => to.role },
		{
			id: 'step',
			title: 'Step',
			text: ({ from, to }) => `${from.seniority} to ${to.seniority}`,
			key: ({ to }) => seniorities.indexOf(to.seniority)
		},
		{
			id: 'progression',
			title: 'Midpoint progression',
			text: ({ progression: { amount } }) => toMoney(amount, unit.currency),
			key: ({ progression }) => progression.amount,
			number: true
		},
		{
			id: 'percent',
			title: 'in percent',
			text: ({ progression: { ratio } }) => (ratio === undefined ? 'none' : toPercent(ratio)),
			key: ({ progression }) => progression.ratio,
			number: true
		},
		{
			id: 'overlap',
			title: 'Overlap with the step before',
			text: (step) => overlapWords(step, unit).replace(/^the bands /, ''),
			key: ({ overlap }) => overlap?.ratio ?? -1
		},
		{
			id: 'inversion',
			title: 'Wrong way round',
			text: ({ inversion }) => (inversion ? INVERSIONS[inversion] : 'no'),
			key: ({ inversion }) => inversion
		}
	];
}
