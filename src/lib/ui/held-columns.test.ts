import { expect, it } from 'vitest';
import { holdAgainst } from '$lib/pay/held-against';
import { ADS, BANDS, CONTEXT } from '$lib/pay/held-against.fixture';
import { bandOf } from '$lib/pay/pay-band.fixture';
import type { PayBand } from '$lib/pay/pay-band';
import { heldColumns } from './held-columns';

const columns = heldColumns(CONTEXT, ADS);

/** What the table says of each band, without its ranges. */
function rowsOf(bands: readonly PayBand[]) {
	const shown = columns.filter(({ id }) => !/^(here|there)/.test(id));
	return holdAgainst(bands, ADS).map((held) => shown.map(({ text }) => text(held)));
}

it('heads each figure with the name that the dataset has for it', () => {
	expect(columns.map(({ title }) => title)).toEqual([
		'Band',
		'Here',
		'n',
		'Held against',
		'Job ads',
		'n',
		'Difference of min',
		'Difference of midpoint',
		'Difference of max',
		'Difference of top of band'
	]);
});

it('says of each band how far it lies from its counterpart, in money and in percent', () => {
	expect(rowsOf(BANDS)).toEqual([
		[
			'Junior Data Scientist',
			'Entry Data Scientist',
			// 80 to 76, 92.5 to 113, 105 to 150 and 120 to 175 thousand.
			'$4,000 (5.3%) more',
			'$20,500 (18%) less',
			'$45,000 (30%) less',
			'$120,000 to $175,000: $55,000 (31%) less'
		],
		[
			'Senior Data Scientist',
			'Senior Data Scientist',
			'$10,000 (7.7%) more',
			'$10,000 (5.9%) less',
			'$30,000 (14%) less',
			'$220,000 to $250,000: $30,000 (12%) less'
		],
		[
			'Junior ML Engineer',
			'Entry Machine Learning Engineer',
			'the same',
			'$20,000 (14%) less',
			'$40,000 (22%) less',
			'$160,000 to not reported: not known'
		],
		[
			'Senior ML Engineer',
			'Senior Machine Learning Engineer',
			'$10,000 (6.3%) more',
			'$15,000 (7.1%) less',
			'$40,000 (15%) less',
			'$300,000 or more to $290,000: at least $10,000 (3.4%) more'
		]
	]);
});

it.each([
	[{ amount: 250_000, open: true }, '$250,000 or more to $250,000: the same or more'],
	[{ amount: 240_000, open: true }, '$240,000 or more to $250,000: not known'],
	[undefined, 'not reported to $250,000: not known']
])('gives no number between tops that is not there: %j', (top, said) => {
	const [row] = rowsOf([bandOf('Data Scientist', 'senior', 1, 2, top)]);
	expect(row?.at(-1)).toBe(said);
});

it.each([
	['Chef', 'junior', 'no such role'],
	['ML Engineer', 'lead', 'no such level']
])('names what a band without a counterpart lacks: %s, %s', (role, seniority, lack) => {
	const [row] = rowsOf([bandOf(role, seniority, 1, 2)]);
	expect(row?.slice(1)).toEqual([lack, 'none', 'none', 'none', 'none']);
});

it('has both ranges and what they rest on', () => {
	const text = (id: string, n?: number) => {
		const [held] = holdAgainst([{ ...BANDS[0]!, n }], ADS);
		return columns.find((column) => column.id === id)?.text(held!);
	};
	expect(text('here')).toBe('$80,000 – $105,000');
	expect(text('here-n', 1234)).toBe('1,234');
	expect(text('there')).toBe('$76,000 – $150,000');
	expect(text('there-n')).toBe('not reported');
});
