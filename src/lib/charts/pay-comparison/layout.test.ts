import { scaleLinear } from 'd3';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { PayBand } from '$lib/pay/pay-band';
import { bandOf } from '$lib/pay/pay-band.fixture';
import { pairLevels, sharedChanges } from '$lib/pay/role-pair';
import { figurePalette } from '../palette';
import { textWidth } from '../parts/text-width';
import { BAR, TICK_SIZE } from '../pay-bands/sizes';
import { frameComparison } from './frame';
import { placeShare, stackLevels } from './layout';
import { pairLegend } from './legend';
import { pairColours } from './pair-colours';

const PAIR = { from: 'Data Scientist', to: 'ML Engineer' };
const UNIT = { currency: 'USD', period: 'year' } as const;
const TERM = (name: string) => ({ name, meaning: 'meaning' });
const TERMS = { min: TERM('Min'), max: TERM('Max'), median: TERM('Median'), top: TERM('Top') };

function band(role: string, seniority: string, min: number, max: number): PayBand {
	return bandOf(role, seniority, min, max, { amount: max, open: false });
}

const BANDS = [
	band('Data Scientist', 'junior', 80_000, 105_000),
	band('Data Scientist', 'senior', 140_000, 180_000),
	band('ML Engineer', 'junior', 110_000, 140_000),
	band('ML Engineer', 'senior', 170_000, 220_000),
	band('ML Engineer', 'lead', 200_000, 300_000)
];

function lay(bands: readonly PayBand[], width: number, seniorities = ['junior', 'senior', 'lead']) {
	const dataset = { bands, roles: [PAIR.from, PAIR.to], seniorities, unit: UNIT };
	const frame = frameComparison(dataset, PAIR, width);
	const levels = pairLevels(bands, PAIR, seniorities);
	const pay = scaleLinear([...frame.domain], [0, frame.plotWidth]);
	return { frame, levels, pay, layout: stackLevels(levels, PAIR, frame, dataset) };
}

describe('two roles side by side', () => {
	it('stand below each level’s name, with how the midpoints differ', () => {
		const { layout } = lay(BANDS, 880);
		expect(
			layout.groups.map(({ heading, note, rows }) => [
				heading?.lines,
				note.lines,
				rows.map(({ row }) => row.band.role)
			])
		).toEqual([
			[['Junior'], ['The midpoint of ML Engineer is $32.5K (35%) higher'], [PAIR.from, PAIR.to]],
			[['Senior'], ['The midpoint of ML Engineer is $35K (22%) higher'], [PAIR.from, PAIR.to]],
			[['Lead'], ['Data Scientist has no band here'], [PAIR.to]]
		]);
	});

	it.each([
		['junior', ['Junior']],
		['all levels', undefined]
	])('name the only level %j as %j', (seniority, lines) => {
		const bands = [BANDS[0]!, BANDS[2]!].map((band) => ({ ...band, seniority }));
		expect(lay(bands, 880, [seniority]).layout.groups[0]?.heading?.lines).toEqual(lines);
	});

	it.each([
		[880, true],
		[560, true],
		[288, false]
	])('have their names beside the bars at %i pixels: %s', (width, beside) => {
		for (const { rows } of lay(BANDS, width).layout.groups) {
			for (const { row, name } of rows) {
				expect(row.name !== undefined).toBe(beside);
				expect(name !== undefined).toBe(!beside);
			}
		}
	});

	it.each([288, 560, 880])('never stand on each other at %i pixels', (width) => {
		const { layout } = lay(BANDS, width);
		const edges = layout.groups.flatMap(({ heading, note, rows, span }) => [
			...(heading ? [heading.y] : []),
			note.y,
			...rows.flatMap(({ y, row, name }) => [
				...(name ? [name.y] : []),
				y + row.barY,
				y + row.barY + BAR
			]),
			...(span ? [span.bottom] : [])
		]);
		expect(edges).toEqual(edges.toSorted((a, b) => a - b));
		expect(edges.at(-1)).toBeLessThanOrEqual(layout.height);
	});
});

describe('what two bands share', () => {
	it('is measured from the higher min to the lower max, and a gap between them', () => {
		const { frame, levels, pay } = lay(BANDS, 880);
		const [junior, senior] = sharedChanges(levels).map((change) =>
			placeShare(change, frame, pay, UNIT)
		);
		expect(junior).toMatchObject({ kind: 'apart', text: '$5K apart' });
		expect([junior!.from, junior!.to]).toEqual([pay(105_000), pay(110_000)]);
		expect(senior).toMatchObject({ kind: 'shared', text: '$10K shared, 25% of the narrower' });
		expect([senior!.from, senior!.to]).toEqual([pay(170_000), pay(180_000)]);
	});

	it('is said within the chart, wherever it lies and however wide it is', () => {
		const amount = fc.integer({ min: 0, max: 400 }).map((thousands) => thousands * 1000);
		fc.assert(
			fc.property(
				fc.tuple(amount, amount, amount, amount),
				fc.constantFrom(288, 560, 880),
				([min, width, otherMin, otherWidth], room) => {
					const bands = [
						band(PAIR.from, 'junior', min, min + width),
						band(PAIR.to, 'junior', otherMin, otherMin + otherWidth)
					];
					const { frame, levels, pay } = lay(bands, room);
					const share = placeShare(sharedChanges(levels)[0]!, frame, pay, UNIT);
					const half = textWidth(share.text, TICK_SIZE, 400) / 2;
					expect(share.to).toBeGreaterThanOrEqual(share.from);
					expect(share.middle - half).toBeGreaterThanOrEqual(-frame.padding.left - 0.01);
					expect(share.middle + half).toBeLessThanOrEqual(
						frame.plotWidth + frame.padding.right + 0.01
					);
				}
			)
		);
	});

	it('is explained where it is drawn', () => {
		const kinds = (bands: readonly PayBand[]) =>
			pairLegend(pairLevels(bands, PAIR, ['junior', 'senior', 'lead']), TERMS).map(
				({ kind, text }) => [kind, text]
			);
		expect(kinds(BANDS).slice(-2)).toEqual([
			['shared', 'What both bands share'],
			['apart', 'Between bands that do not meet']
		]);
		expect(kinds([BANDS[4]!])).toEqual([
			['band', 'Min to max'],
			['top', 'Top: meaning']
		]);
	});
});

describe('the colours of two roles', () => {
	const palette = figurePalette('white');
	const colours = (roles: readonly string[]) => {
		const of = pairColours(PAIR, { roles, seniorities: ['junior'] }, palette);
		return [of('from', 'junior').line, of('to', 'junior').line];
	};

	it('are those of the roles', () => {
		const roles = ['Other', PAIR.to, PAIR.from];
		expect(colours(roles)).toEqual([palette.role(2, 3), palette.role(1, 3)]);
	});

	it('differ where all roles of the dataset have one', () => {
		const many = [PAIR.from, PAIR.to, ...Array.from({ length: 9 }, (_, i) => `Role ${i}`)];
		const [from, to] = colours(many);
		expect(from).not.toBe(to);
	});
});
