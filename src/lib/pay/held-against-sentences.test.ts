import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { BandContext } from './band-words';
import { holdAgainst, type HeldAgainst } from './held-against';
import { heldSentences } from './held-against-sentences';
import { ADS, BANDS, CONTEXT } from './held-against.fixture';
import { bandOf } from './pay-band.fixture';
import type { PayBand } from './pay-band';

function sentences(
	bands: readonly PayBand[],
	changes: Partial<HeldAgainst> = {},
	context: BandContext = CONTEXT
) {
	const against = { ...ADS, ...changes };
	return heldSentences(holdAgainst(bands, against), context, against);
}

const NO_MORE = { roles: ADS.roles.slice(0, 2), seniorities: ['entry', 'senior'] };

it('tells of a few bands one by one, and in what they are not alike', () => {
	// Midpoints: 92.5K to 113K, 160K to 170K, 125K to 145K, 195K to 210K.
	expect(sentences(BANDS)).toEqual([
		'By midpoint, held against job ads: Junior Data Scientist $20.5K (18%) less, Senior Data Scientist $10K (5.9%) less, Junior ML Engineer $20K (14%) less and Senior ML Engineer $15K (7.1%) less.',
		'Not like for like: a band here runs from min (low end) to max (high end); in job ads, from 25th percentile (one in four earns less) to 75th percentile (three in four earn less).',
		'The top of band (highest reported pay) is held against the 90th percentile (nine in ten earn less).',
		'In job ads, and without a counterpart here: the role Analyst and the level mid.'
	]);
});

it('says nothing of terms that are alike, nor of tops that only one side has', () => {
	const alike = { ...NO_MORE, terms: CONTEXT.terms };
	expect(sentences([bandOf('Data Scientist', 'junior', 76_000, 150_000)], alike)).toEqual([
		'By midpoint, held against job ads: Junior Data Scientist the same.'
	]);
	const unlikeTops = { ...NO_MORE, terms: { ...CONTEXT.terms, top: ADS.terms.top } };
	expect(sentences([bandOf('Data Scientist', 'junior', 76_000, 150_000)], unlikeTops)).toHaveLength(
		1
	);
});

it('counts many bands, by what they pay', () => {
	const roles = ['A', 'B', 'C', 'D', 'E', 'F'];
	const bands = roles.map((role, i) => bandOf(role, 'senior', i * 1000, i * 1000));
	const others = roles.map((role) => bandOf(role, 'senior', 2000, 2000));
	const changes = {
		roles,
		seniorities: ['senior'],
		terms: CONTEXT.terms,
		bands: others,
		roleFor: new Map(roles.map((role) => [role, role]))
	};
	// 0 to 5,000 against 2,000 each.
	expect(sentences(bands, { ...changes, seniorityFor: new Map([['senior', 'senior']]) })).toEqual([
		'Of 6 bands, by midpoint, held against job ads: 3 pay more, by up to $3K; 2 pay less, by up to $2K; 1 pays the same.'
	]);
});

describe('what has no counterpart', () => {
	it('is named, whole roles and levels first', () => {
		const bands = [
			...BANDS,
			bandOf('Analyst', 'junior', 1, 2),
			bandOf('Analyst', 'senior', 1, 2),
			bandOf('ML Engineer', 'lead', 1, 2)
		];
		const changes = { ...NO_MORE, bands: ADS.bands.slice(0, 3), terms: CONTEXT.terms };
		expect(sentences(bands, changes).slice(1)).toEqual([
			'Without a counterpart in job ads: the role Analyst, the level lead and the band Senior ML Engineer.'
		]);
	});

	it('may be all there is', () => {
		expect(sentences([bandOf('Chef', 'junior', 1, 2)], NO_MORE)).toEqual([
			'None of these bands has a counterpart in job ads.',
			'Without a counterpart in job ads: the role Chef.'
		]);
	});

	it('is counted where it is too much to name', () => {
		const named = 'A B C D E F G H I J K L'.split(' ').map((role) => bandOf(role, 'junior', 1, 2));
		expect(sentences(named, NO_MORE)[1]).toBe(
			'Without a counterpart in job ads: the roles A, B, C, D, E, F, G, H, I, J, K and L.'
		);
		const bands = [...named, bandOf('M', 'junior', 1, 2)];
		expect(sentences(bands, NO_MORE)[1]).toBe('Without a counterpart in job ads: 13 roles.');
	});
});

describe('for any two datasets', () => {
	const LEVELS = ['one', 'two', 'three'];
	const ROLES = ['A', 'B', 'C'];
	const top = fc.option(
		fc.record({ amount: fc.integer({ min: 0, max: 900_000 }), open: fc.boolean() }),
		{ nil: undefined }
	);
	const bands = fc
		.uniqueArray(fc.tuple(fc.constantFrom(...ROLES), fc.constantFrom(...LEVELS)), {
			selector: String,
			maxLength: 9
		})
		.chain((posts) =>
			fc.tuple(
				...posts.map(([role, level]) =>
					fc
						.tuple(fc.nat(400), fc.nat(200), top)
						.map(([min, width, top]) => bandOf(role, level, min * 1000, (min + width) * 1000, top))
				)
			)
		);
	const names = (of: readonly string[]) =>
		fc
			.uniqueArray(fc.constantFrom(...of), { minLength: 1 })
			.map((chosen) => new Map(chosen.map((name) => [name, name])));

	it('words follow the numbers', () => {
		fc.assert(
			fc.property(
				bands,
				bands,
				names(ROLES),
				names(LEVELS),
				(own, others, roleFor, seniorityFor) => {
					const context = { ...CONTEXT, seniorities: LEVELS };
					const text = sentences(
						own,
						{ roles: ROLES, seniorities: LEVELS, bands: others, roleFor, seniorityFor },
						context
					).join(' ');
					expect(text).not.toMatch(/NaN|undefined|Infinity|−/);

					// Reckoned anew, in sums of both ends, without the code under test.
					const sums = own.flatMap(({ role, seniority, min, max }) => {
						if (!roleFor.has(role) || !seniorityFor.has(seniority)) return [];
						const other = others.find((each) => each.role === role && each.seniority === seniority);
						return other ? [min + max - (other.min + other.max)] : [];
					});
					const [first = ''] = text.split('Not like');
					expect(first.includes('more')).toBe(sums.some((sum) => sum > 0));
					expect(first.includes('less')).toBe(sums.some((sum) => sum < 0));
					expect(first.includes('the same')).toBe(sums.some((sum) => sum === 0));
					expect(text.includes('None of these bands')).toBe(sums.length === 0);
					expect(text.includes('Without a counterpart')).toBe(sums.length < own.length);
				}
			)
		);
	});
});
