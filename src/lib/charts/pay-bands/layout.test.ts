import { scaleLinear } from 'd3';
import { describe, expect, it } from 'vitest';
import { toShortTop } from '$lib/pay/money';
import type { HeldAgainst } from '$lib/pay/held-against';
import { ADS } from '$lib/pay/held-against.fixture';
import type { PayBand } from '$lib/pay/pay-band';
import { bandOf as band } from '$lib/pay/pay-band.fixture';
import { textWidth } from '../parts/text-width';
import { bandLabel, frameBands, TOP_LABEL_GAP, type BandsDomain } from './frame';
import { besideOthers, placeBand, stackRows, toRows } from './layout';
import {
	BAR,
	GROUP_GAP,
	LABEL_LINE,
	LANE_GAP,
	NAME_LINE,
	NAME_SIZE,
	OUTLINE,
	OUTLINE_ROOM
} from './sizes';

const UNIT = { currency: 'USD', period: 'year' } as const;

const ARTICLE: BandsDomain = {
	roles: ['Data Scientist', 'ML Engineer'],
	seniorities: ['junior', 'senior'],
	unit: UNIT,
	bands: [
		band('Data Scientist', 'junior', 80_000, 105_000, { amount: 120_000, open: false }),
		band('Data Scientist', 'senior', 140_000, 180_000, { amount: 220_000, open: false }),
		band('ML Engineer', 'junior', 110_000, 140_000, { amount: 160_000, open: false }),
		band('ML Engineer', 'senior', 170_000, 220_000, { amount: 300_000, open: true })
	]
};

/** As many bands of one seniority as asked for, in roles with names of so many characters. */
function survey(count: number, name: number): BandsDomain {
	const roles = Array.from({ length: count }, (_, i) =>
		`${i} ${'Role '.repeat(16)}`.slice(0, name)
	);
	const bands = roles.map((role, i) =>
		band(role, 'all', 40_000 + 1000 * i, 60_000 + 2000 * i, {
			amount: 90_000 + 2000 * i,
			open: i % 7 === 0
		})
	);
	return { roles, seniorities: ['all'], unit: UNIT, bands };
}

function place(dataset: BandsDomain, width: number, against?: HeldAgainst) {
	const frame = frameBands(dataset, width, against);
	const rows = toRows(dataset.bands, frame, dataset.seniorities);
	const stacked = stackRows(rows);
	const pay = scaleLinear([...frame.domain], [0, frame.plotWidth]);
	const placed = rows.map((row) => placeBand(row, frame, pay, UNIT.currency));
	return { frame, rows, stacked, placed };
}

describe('the frame', () => {
	it('starts the axis at 0 and ends it at the highest top', () => {
		expect(frameBands(ARTICLE, 880).domain).toEqual([0, 300_000]);
		expect(frameBands(ARTICLE, 880).ticks).toEqual([
			0, 50_000, 100_000, 150_000, 200_000, 250_000, 300_000
		]);
		expect(frameBands(ARTICLE, 288).ticks).toEqual([0, 100_000, 200_000, 300_000]);
	});

	it('leaves room right of the axis for the label of the highest top', () => {
		const { padding } = frameBands(ARTICLE, 880);
		expect(padding.right).toBeGreaterThanOrEqual(TOP_LABEL_GAP + textWidth('$300K+', 14, 600));
	});

	it('puts names beside single bands only where there is room', () => {
		expect(frameBands(survey(5, 30), 880).names).toBe('beside');
		expect(frameBands(survey(5, 30), 288).names).toBe('above');
		expect(frameBands(ARTICLE, 880).names).toBe('above');
	});

	it('keeps a plot to draw in, however long the names', () => {
		for (const width of [288, 560, 880]) {
			expect(frameBands(survey(60, 80), width).plotWidth).toBeGreaterThan(0.48 * width);
		}
	});

	it('frames a dataset without bands', () => {
		expect(frameBands({ ...ARTICLE, bands: [] }, 288).domain).toEqual([0, 1]);
	});
});

describe('the stack', () => {
	it('names a role once, above its bands', () => {
		const { rows, stacked } = place(ARTICLE, 288);
		expect(rows.map(({ heading }) => heading?.lines)).toEqual([
			['Data Scientist'],
			['Data Scientist'],
			['ML Engineer'],
			['ML Engineer']
		]);
		expect(rows.map(({ seniority }) => seniority?.lines)).toEqual([
			['Junior'],
			['Senior'],
			['Junior'],
			['Senior']
		]);
		const row = LABEL_LINE + BAR + LANE_GAP;
		expect(Object.values(stacked.headings)).toEqual([
			NAME_SIZE,
			NAME_LINE + 2 * row + GROUP_GAP - LANE_GAP + NAME_SIZE
		]);
		expect(Object.values(stacked.tops)).toEqual([
			NAME_LINE,
			NAME_LINE + row,
			2 * NAME_LINE + 2 * row + GROUP_GAP - LANE_GAP,
			2 * NAME_LINE + 3 * row + GROUP_GAP - LANE_GAP
		]);
		expect(stacked.height).toBe(2 * NAME_LINE + 4 * row + GROUP_GAP - LANE_GAP);
	});

	it('closes up where rows are left out, and leaves the rows themselves as they are', () => {
		const { rows } = place(ARTICLE, 288);
		const senior = rows.filter(({ band }) => band.seniority === 'senior');
		const row = LABEL_LINE + BAR + LANE_GAP;
		expect(Object.entries(stackRows(senior).tops)).toEqual([
			[rows[1]!.key, NAME_LINE],
			[rows[3]!.key, 2 * NAME_LINE + row + GROUP_GAP - LANE_GAP]
		]);
	});

	it('leaves out the seniority where there is only one', () => {
		const { rows } = place(survey(3, 10), 880);
		expect(rows.every(({ seniority }) => seniority === undefined)).toBe(true);
		expect(rows.map(({ name }) => name?.lines)).toEqual([
			['0 Role Rol'],
			['1 Role Rol'],
			['2 Role Rol']
		]);
	});

	it('ends a name of 80 characters with an ellipsis after two lines', () => {
		const { rows } = place(survey(2, 80), 288);
		expect(rows[0]?.heading?.lines).toHaveLength(2);
		expect(rows[0]?.heading?.lines[1]).toMatch(/…$/);
	});

	it('gives every row a key of its own, even to one band twice, that does not depend on its place', () => {
		const [one, , other] = ARTICLE.bands;
		const frame = frameBands(ARTICLE, 288);
		const keys = (bands: readonly PayBand[]) =>
			toRows(bands, frame, ARTICLE.seniorities).map(({ key }) => key);
		expect(new Set(keys([one!, one!, other!])).size).toBe(3);
		expect(keys([other!])).toEqual([keys([one!, other!])[1]]);
	});
});

it('draws the rows not shown where they would stand, so that a filter moves as few as can be', () => {
	const { rows } = place(ARTICLE, 288);
	const [, seniorScientist, , seniorEngineer] = rows;
	const order = (shown: typeof rows) =>
		besideOthers(shown, rows, ARTICLE.seniorities).map(
			({ band }) => `${band.seniority} ${band.role}`
		);
	expect(order([seniorScientist!, seniorEngineer!])).toEqual(
		rows.map(({ band }) => `${band.seniority} ${band.role}`)
	);
	expect(besideOthers([seniorScientist!, seniorEngineer!], rows, ARTICLE.seniorities)).toBe(rows);
	expect(order([seniorEngineer!])).toEqual([
		'junior ML Engineer',
		'senior ML Engineer',
		'junior Data Scientist',
		'senior Data Scientist'
	]);
});

describe('a placed band', () => {
	it('spans min to max on the axis, with the top beyond', () => {
		const { frame, placed } = place(ARTICLE, 880);
		const pixels = (amount: number) => (amount / 300_000) * frame.plotWidth;
		expect(placed[3]!.x).toBeCloseTo(pixels(170_000));
		expect(placed[3]!.width).toBeCloseTo(pixels(50_000));
		expect(placed[3]!.end).toEqual({ x: frame.plotWidth, top: { amount: 300_000, open: true } });
		expect(placed[0]!.median).toBeUndefined();
	});

	it('has no end where no top was reported', () => {
		const dataset = { ...ARTICLE, bands: [band('Data Scientist', 'junior', 1000, 2000)] };
		expect(place(dataset, 288).placed[0]!.end).toBeUndefined();
	});

	it('says how many observations it rests on', () => {
		expect(bandLabel({ ...ARTICLE.bands[0]!, n: 1234 }, 'USD')).toBe('$80–105K (n = 1,234)');
	});
});

/** Left and right end of a band's texts in the chart, in pixels from its left edge. */
function extents(dataset: BandsDomain, width: number, drawnAt: number) {
	const { frame, placed } = place(dataset, width);
	const stretch = (drawnAt - frame.padding.left - frame.padding.right) / frame.plotWidth;
	return placed.map(({ label, end, x, barY }) => {
		const wide = textWidth(label.text, 14, 400);
		const start = stretch * label.x - { start: 0, middle: 0.5, end: 1 }[label.anchor] * wide;
		const topEnd =
			end && stretch * end.x + TOP_LABEL_GAP + textWidth(toShortTop(end.top, 'USD'), 14, 600);
		return {
			left: start + frame.padding.left,
			right: start + wide + frame.padding.left,
			topEnd,
			axis: frame.padding.left,
			bar: stretch * x + frame.padding.left,
			label,
			barY
		};
	});
}

// A chart laid out for a design width is drawn up to the next one, and an exported slide is wider than any.
it.each([
	[288, 288],
	[288, 559],
	[560, 560],
	[560, 879],
	[880, 880],
	[880, 1840]
])(
	'keeps every label between the axis and the edge, and off the bars: laid out for %d, drawn at %d',
	(width, drawnAt) => {
		for (const dataset of [ARTICLE, survey(1, 3), survey(21, 44), survey(60, 80)]) {
			for (const text of extents(dataset, width, drawnAt)) {
				const { left, right, topEnd, axis, bar, label, barY } = text;
				expect(left).toBeGreaterThan(axis);
				expect(Math.max(right, topEnd ?? 0)).toBeLessThanOrEqual(drawnAt);
				if (label.anchor === 'end') expect(right).toBeLessThan(bar);
				else expect(label.y).toBeLessThan(barY);
			}
		}
	}
);

describe('the outlines of another dataset', () => {
	it('leave the axis as it is, unless they reach further', () => {
		expect(frameBands(ARTICLE, 880, ADS).domain).toEqual([0, 300_000]);
		const bands = [band('Data Scientist', 'entry', 0, 400_000)];
		expect(frameBands(ARTICLE, 880, { ...ADS, bands }).domain).toEqual([0, 400_000]);
	});

	it('stand below the bars, in rows that are higher by their room', () => {
		const plain = place(ARTICLE, 880);
		const outlined = place(ARTICLE, 880, ADS);
		expect(outlined.rows.map(({ height }) => height)).toEqual(
			plain.rows.map(({ height }) => height + OUTLINE_ROOM)
		);
		for (const { barY, height, outline } of outlined.placed) {
			expect(outline!.y).toBeGreaterThan(barY + BAR);
			expect(outline!.y + OUTLINE).toBeLessThan(height);
		}
	});

	it('span what the other band does, on the same axis', () => {
		const { frame, placed } = place(ARTICLE, 880, ADS);
		const pixel = frame.plotWidth / 300_000;
		// Entry data scientists: 76K to 150K.
		expect(placed[0]?.outline?.x).toBeCloseTo(76_000 * pixel);
		expect(placed[0]?.outline?.width).toBeCloseTo(74_000 * pixel);
	});

	it('are missing where a band has no counterpart, and its row is as high as ever', () => {
		const against = { ...ADS, bands: ADS.bands.slice(1) };
		const [row] = place(ARTICLE, 880, against).placed;
		expect(row?.outline).toBeUndefined();
		expect(row?.height).toBe(place(ARTICLE, 880).placed[0]?.height);
	});

	it.each([288, 560, 880])('have their ranges within the chart, at %i pixels', (width) => {
		const { frame, placed } = place(ARTICLE, width, ADS);
		for (const { outline } of placed) {
			const label = outline!.label!;
			const wide = textWidth(label.text, 12, 400);
			const left = label.anchor === 'start' ? label.x : label.x - wide;
			expect(left).toBeGreaterThanOrEqual(0);
			expect(left + wide).toBeLessThanOrEqual(frame.plotWidth + frame.padding.right);
			expect(left >= outline!.x + outline!.width || left + wide <= outline!.x).toBe(true);
		}
	});

	it('have no range where none has room on either side', () => {
		const bands = [band('Data Scientist', 'entry', 10_000, 300_000)];
		const narrow = { ...ARTICLE, bands: [band('Data Scientist', 'junior', 1000, 2000)] };
		expect(place(narrow, 288, { ...ADS, bands }).placed[0]?.outline?.label).toBeUndefined();
	});
});
