import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { BandContext } from '$lib/pay/band-words';
import type { PayBand } from '$lib/pay/pay-band';
import { bandOf as band } from '$lib/pay/pay-band.fixture';
import { anyBands, toWholeCents } from '$lib/pay/random-bands.fixture';
import { pairLevels } from '$lib/pay/role-pair';
import { expectPercent, readCents } from '$lib/pay/told-numbers.fixture';
import { pairColumns, pairFigures } from './pair-figures';

const PAIR = { from: 'A', to: 'B' };
const TERM = (name: string) => ({ name, meaning: 'meaning' });
const CONTEXT: BandContext = {
	unit: { currency: 'USD', period: 'year' },
	terms: {
		min: TERM('Min'),
		max: TERM('Max'),
		median: TERM('Median'),
		top: TERM('Top of band')
	},
	seniorities: ['junior', 'senior']
};

function table(bands: readonly PayBand[], context = CONTEXT): string[][] {
	const rows = pairFigures(pairLevels(bands, PAIR, context.seniorities), context);
	const columns = pairColumns(PAIR);
	return rows.map((row) => columns.map(({ text }) => text(row)));
}

it('gives every figure of both bands, their difference in money and percent, and what they share', () => {
	// 35,000 of 160,000 is 22 %; 10,000 of 40,000 a quarter, of 50,000 a fifth; a floor at 300,000 is at least 80,000 above.
	expect(
		table([
			band('A', 'senior', 140_000, 180_000, { amount: 220_000, open: false }),
			band('B', 'senior', 170_000, 220_000, { amount: 300_000, open: true })
		])
	).toEqual([
		['Senior: Min', '$140,000', '$170,000', '$30,000', '21%'],
		['Senior: Midpoint', '$160,000', '$195,000', '$35,000', '22%'],
		['Senior: Max', '$180,000', '$220,000', '$40,000', '22%'],
		[
			'Senior: Top of band',
			'$220,000',
			'$300,000 or more',
			'at least $80,000 higher',
			'at least 36% higher'
		],
		[
			'Senior: shared with the other',
			'25% of it',
			'20% of it',
			'$10K shared',
			'25% of the narrower'
		]
	]);
});

it('makes nothing up where a band, a top or a number to count from is missing', () => {
	expect(
		table([
			band('A', 'junior', 0, 0),
			band('B', 'junior', 10, 20),
			band('B', 'senior', 30, 40, { amount: 50, open: true })
		])
	).toEqual([
		['Junior: Min', '$0', '$10', '$10', 'none'],
		['Junior: Midpoint', '$0', '$15', '$15', 'none'],
		['Junior: Max', '$0', '$20', '$20', 'none'],
		['Junior: Top of band', 'not reported', 'not reported', 'not known', 'none'],
		['Junior: shared with the other', 'none', 'none', '$10 apart', 'none'],
		['Senior: Min', 'no band', '$30', 'not known', 'none'],
		['Senior: Midpoint', 'no band', '$35', 'not known', 'none'],
		['Senior: Max', 'no band', '$40', 'not known', 'none'],
		['Senior: Top of band', 'no band', '$50 or more', 'not known', 'none']
	]);
});

it('names no level where there is one only, and turns round a least difference that goes down', () => {
	const rows = table(
		[
			band('A', 'all levels', 10, 30, { amount: 40, open: true }),
			band('B', 'all levels', 20, 20, { amount: 30, open: false })
		],
		{ ...CONTEXT, seniorities: ['all levels'] }
	);
	expect(rows.map(([name]) => name)).toEqual([
		'Min',
		'Midpoint',
		'Max',
		'Top of band',
		'Shared with the other'
	]);
	expect(rows[3]).toEqual([
		'Top of band',
		'$40 or more',
		'$30',
		'at least $10 lower',
		'at least 25% lower'
	]);
	expect(rows[4]).toEqual([
		'Shared with the other',
		'0% of it',
		'all of it',
		'one in the other',
		'100% of the narrower'
	]);
});

it('has for any two roles every figure, and its difference in money and in percent of the first', () => {
	const levels = ['junior', 'mid', 'senior', 'lead'];
	const capital = (level: string) => level.charAt(0).toUpperCase() + level.slice(1);
	/** A difference in whole cents, which a table may round a half of one. */
	const expectDifference = (words: string | undefined, cents: number) => {
		expect(words?.startsWith('−')).toBe(cents < 0);
		const told = readCents(words?.replace('−', ''));
		expect(Math.abs(told - Math.abs(cents))).toBeLessThanOrEqual(0.5);
	};
	fc.assert(
		fc.property(anyBands(['A', 'B'], levels), (bands) => {
			const rows = table(bands, { ...CONTEXT, seniorities: levels });
			expect(rows.flat().join(' ')).not.toMatch(/NaN|undefined|Infinity/);
			const cellsOf = (name: string) => rows.find(([first]) => first === name)?.slice(1);
			for (const level of levels) {
				const [a, b] = ['A', 'B'].map((role) =>
					bands.find((each) => each.role === role && each.seniority === level)
				);
				const names = ['Min', 'Midpoint', 'Max', 'Top of band', 'shared with the other'].map(
					(name) => `${capital(level)}: ${name}`
				);
				const [min, midpoint, max, top, shared] = names.map(cellsOf);
				expect(min === undefined).toBe(!a && !b);
				expect(shared === undefined).toBe(!a || !b);
				if (!min || !midpoint || !max || !top) continue;
				if (!a || !b) {
					for (const cells of [min, midpoint, max, top]) {
						expect(cells[a ? 1 : 0]).toBe('no band');
						expect(cells.slice(2)).toEqual(['not known', 'none']);
					}
					continue;
				}
				const sums = [a, b].map((each) => toWholeCents(each.min) + toWholeCents(each.max));
				const figures = [
					[min, toWholeCents(a.min), toWholeCents(b.min)],
					[midpoint, sums[0]! / 2, sums[1]! / 2],
					[max, toWholeCents(a.max), toWholeCents(b.max)]
				] as const;
				for (const [[from, to, difference, percent], one, other] of figures) {
					expectDifference(from, one);
					expectDifference(to, other);
					expectDifference(difference, other - one);
					if (one === 0) expect(percent).toBe('none');
					else expectPercent(percent, other - one, one);
				}

				const [from, to, difference, percent] = top;
				for (const [words, band] of [
					[from, a],
					[to, b]
				] as const) {
					expect(words === 'not reported').toBe(!band.top);
					expect(words!.endsWith(' or more')).toBe(band.top?.open === true);
					if (band.top) expectDifference(words!.split(' ')[0], toWholeCents(band.top.amount));
				}
				const by = (a.top && b.top && toWholeCents(b.top.amount) - toWholeCents(a.top.amount)) ?? 0;
				// An open top may be any higher, so that only what it leaves to one side is known.
				const isKnown = a.top && b.top && (!a.top.open || by <= 0) && (!b.top.open || by >= 0);
				if (!isKnown || (a.top.open && b.top.open)) {
					expect([difference, percent]).toEqual(['not known', 'none']);
				} else if (a.top.open || b.top.open) {
					const way = b.top.open ? 'higher' : 'lower';
					const [, least] = /^at least (\S+) (?:higher|lower)$/.exec(difference!) ?? [];
					const [, part] = /^at least (\S+) (?:higher|lower)$/.exec(percent!) ?? [];
					if (by === 0) expect([difference, percent]).toEqual([`the same or ${way}`, 'none']);
					else {
						expect(difference!.endsWith(` ${way}`)).toBe(true);
						expectDifference(least, Math.abs(by));
						if (a.top.amount === 0) expect(percent).toBe('none');
						else expectPercent(part, Math.abs(by), toWholeCents(a.top.amount));
					}
				} else {
					expectDifference(difference, by);
					if (a.top.amount === 0) expect(percent).toBe('none');
					else expectPercent(percent, by, toWholeCents(a.top.amount));
				}
			}
		})
	);
});
