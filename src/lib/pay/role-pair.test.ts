import { expect, it } from 'vitest';
import { gapOfTops } from './comparison';
import type { TopOfBand } from './pay-band';
import { bandOf as band } from './pay-band.fixture';
import { pairLevels, sharedChanges } from './role-pair';

const LEVELS = ['junior', 'mid', 'senior'];

const closed = (amount: number): TopOfBand => ({ amount, open: false });
const open = (amount: number): TopOfBand => ({ amount, open: true });

it('holds two roles beside each other at each level of either, in ladder order', () => {
	const bands = [
		band('B', 'senior', 40, 60),
		band('A', 'senior', 30, 50, closed(70)),
		band('C', 'mid', 1, 2),
		band('A', 'junior', 10, 20)
	];
	const [senior, , , junior] = bands;
	expect(pairLevels(bands, { from: 'A', to: 'B' }, LEVELS)).toEqual([
		{ seniority: 'junior', from: junior, to: undefined, change: undefined },
		{
			seniority: 'senior',
			from: bands[1],
			to: senior,
			change: {
				from: bands[1],
				to: senior,
				min: { amount: 10, ratio: 10 / 30 },
				midpoint: { amount: 10, ratio: 0.25 },
				max: { amount: 10, ratio: 0.2 },
				top: undefined,
				overlap: { amount: 10, ratio: 0.5 }
			}
		}
	]);
});

it('turns every difference round on the way back', () => {
	const bands = [band('A', 'mid', 0, 0), band('B', 'mid', 0, 20)];
	const there = sharedChanges(pairLevels(bands, { from: 'A', to: 'B' }, LEVELS));
	const back = sharedChanges(pairLevels(bands, { from: 'B', to: 'A' }, LEVELS));
	expect(there).toMatchObject([
		{ midpoint: { amount: 10, ratio: undefined }, max: { amount: 20, ratio: undefined } }
	]);
	expect(back).toMatchObject([
		{ midpoint: { amount: -10, ratio: -1 }, max: { amount: -20, ratio: -1 } }
	]);
});

it('takes the first of two bands that a file gives for one role and level', () => {
	const bands = [band('A', 'mid', 1, 2), band('A', 'mid', 3, 4)];
	expect(pairLevels(bands, { from: 'A', to: 'B' }, LEVELS)).toMatchObject([{ from: { min: 1 } }]);
});

it.each<[string, TopOfBand | undefined, TopOfBand | undefined, ReturnType<typeof gapOfTops>]>([
	['two closed tops', closed(100), closed(150), { amount: 50, ratio: 0.5, atLeast: false }],
	['a fall', closed(200), closed(150), { amount: -50, ratio: -0.25, atLeast: false }],
	['a floor above', closed(100), open(150), { amount: 50, ratio: 0.5, atLeast: true }],
	['down from a floor', open(200), closed(150), { amount: -50, ratio: -0.25, atLeast: true }],
	['a floor at the top', closed(100), open(100), { amount: 0, ratio: 0, atLeast: true }],
	['a floor below: it may be either way', closed(100), open(90), undefined],
	['up from a floor: it may be either way', open(90), closed(100), undefined],
	['two floors', open(90), open(100), undefined],
	['a top not reported', undefined, closed(100), undefined]
])('knows how far apart tops are only as far as they say: %s', (_, from, to, gap) => {
	expect(gapOfTops(band('B', 'mid', 1, 2, to), band('A', 'mid', 1, 2, from))).toEqual(gap);
});
