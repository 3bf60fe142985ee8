import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { describeCounterpart, type BandContext } from './band-words';
import { findCounterpart, holdAgainst, type HeldAgainst } from './held-against';
import { heldSentences } from './held-against-sentences';
import { ADS, BANDS, CONTEXT } from './held-against.fixture';
import { bandOf } from './pay-band.fixture';
import type { PayBand } from './pay-band';
import { anyBands, toWholeCents } from './random-bands.fixture';
import { expectMoney, expectPercent } from './told-numbers.fixture';

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

it.each<[string, readonly (number | undefined)[], readonly (number | undefined)[], string]>([
	['of both', [12, 30], [5113, 2992], 'here 12 to 30; in job ads 2,992 to 5,113.'],
	['of one', [undefined, undefined], [7, 7], 'here not reported; in job ads 7.'],
	[
		'of some bands',
		[undefined, 9],
		[undefined, 1],
		'here 9, where reported; in job ads 1, where reported.'
	]
])('says on how many observations the bands rest: those %s', (_, own, others, words) => {
	const bands = [BANDS[1]!, BANDS[3]!].map((band, i) => ({ ...band, n: own[i] }));
	const counterparts = [ADS.bands[1]!, ADS.bands[3]!].map((band, i) => ({ ...band, n: others[i] }));
	const told = sentences(bands, { ...NO_MORE, bands: counterparts, terms: CONTEXT.terms });
	expect(told.slice(1)).toEqual([`Observations behind a band: ${words}`]);
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
	const ROLES = ['A', 'B', 'C', 'D'];
	const THEIR_LEVELS = ['uno', 'due', 'tre'];
	const THEIR_ROLES = ['K', 'L', 'M', 'N'];
	const counterparts = (own: readonly string[], theirs: readonly string[]) =>
		fc
			.subarray(own.map((name, i) => [name, theirs[i]!] as const))
			.map((pairs) => new Map<string, string>(pairs));
	const anyCase = fc.record({
		own: anyBands(ROLES, LEVELS),
		others: anyBands(THEIR_ROLES, THEIR_LEVELS),
		roleFor: counterparts(ROLES, THEIR_ROLES),
		seniorityFor: counterparts(LEVELS, THEIR_LEVELS)
	});
	type Case = typeof anyCase extends fc.Arbitrary<infer Given> ? Given : never;

	const bandsContext = { ...CONTEXT, seniorities: LEVELS };
	const against = ({ others, roleFor, seniorityFor }: Case): HeldAgainst => ({
		...ADS,
		roles: THEIR_ROLES,
		seniorities: THEIR_LEVELS,
		bands: others,
		roleFor,
		seniorityFor
	});
	const tellCase = (given: Case) =>
		heldSentences(holdAgainst(given.own, against(given)), bandsContext, against(given));
	const sum = ({ min, max }: PayBand) => toWholeCents(min) + toWholeCents(max);
	const nameOf = ({ role, seniority }: PayBand) =>
		`${seniority.charAt(0).toUpperCase()}${seniority.slice(1)} ${role}`;

	/** Each band that has a counterpart beside it, found by place: role beside role, level beside level. */
	function pairsOf({ own, others, roleFor, seniorityFor }: Case) {
		return own.flatMap((band) => {
			const [role, level] = [ROLES.indexOf(band.role), LEVELS.indexOf(band.seniority)];
			if (!roleFor.has(band.role) || !seniorityFor.has(band.seniority)) return [];
			const other = others.find(
				(each) => each.role === THEIR_ROLES[role] && each.seniority === THEIR_LEVELS[level]
			);
			return other ? [{ band, other, by: sum(band) - sum(other), of: sum(other) }] : [];
		});
	}

	/** "one, another and a third". */
	const listOf = (names: readonly string[]) =>
		[names.slice(0, -1).join(', '), names.at(-1)].filter(Boolean).join(' and ');
	/** "the roles A and B", or nothing where there is none. */
	const named = (kind: string, names: readonly string[]) =>
		names.length === 0 ? [] : [`the ${kind}${names.length > 1 ? 's' : ''} ${listOf(names)}`];

	it('midpoints differ as their numbers do, in money and in percent of the counterpart', () => {
		fc.assert(
			fc.property(anyCase, (given) => {
				const told = tellCase(given);
				expect(told.join(' ')).not.toMatch(/NaN|undefined|Infinity|−/);
				const pairs = pairsOf(given);
				const [first = ''] = told;
				expect(first === 'None of these bands has a counterpart in job ads.').toBe(
					pairs.length === 0
				);
				if (pairs.length === 0) return;
				if (pairs.length > 4) {
					const start = `Of ${pairs.length} bands, by midpoint, held against job ads: `;
					expect(first.startsWith(start)).toBe(true);
					const groups = [
						['more', pairs.filter(({ by }) => by > 0)],
						['less', pairs.filter(({ by }) => by < 0)],
						['the same', pairs.filter(({ by }) => by === 0)]
					] as const;
					const parts = first.slice(start.length, -1).split('; ');
					const expected = groups.filter(([, alike]) => alike.length > 0);
					expect(parts).toHaveLength(expected.length);
					for (const [i, [way, alike]] of expected.entries()) {
						const count = alike.length;
						const begin = `${count} ${count > 1 ? 'pay' : 'pays'} ${way}`;
						const most = Math.max(...alike.map(({ by }) => Math.abs(by))) / 2;
						expect(parts[i]!.startsWith(begin)).toBe(true);
						const extent = parts[i]!.slice(begin.length);
						const [, bound, amount] = /^, by (up to )?(\S+)$/.exec(extent) ?? [];
						if (way === 'the same') expect(extent).toBe('');
						else {
							expect(bound !== undefined).toBe(count > 1);
							expectMoney(amount, most);
						}
					}
					return;
				}
				const start = 'By midpoint, held against job ads: ';
				expect(first.startsWith(start)).toBe(true);
				const parts = first.slice(start.length, -1).split(/, (?=[OT])| and (?=[OT])/);
				expect(parts).toHaveLength(pairs.length);
				for (const [i, { band, by, of }] of pairs.entries()) {
					const begin = `${nameOf(band)} `;
					expect(parts[i]!.startsWith(begin)).toBe(true);
					const words = parts[i]!.slice(begin.length);
					const [, amount, percent, way] = /^(\$\S+)(?: \((.+)\))? (more|less)$/.exec(words) ?? [];
					if (by === 0) expect(words).toBe('the same');
					else {
						expect(way).toBe(by > 0 ? 'more' : 'less');
						expectMoney(amount, Math.abs(by) / 2);
						if (of === 0) expect(percent).toBeUndefined();
						else expectPercent(percent, Math.abs(by), of);
					}
				}
			})
		);
	});

	it('every role, level and band without a counterpart is named, on both sides', () => {
		fc.assert(
			fc.property(anyCase, (given) => {
				const told = tellCase(given);
				const { own, others, roleFor, seniorityFor } = given;
				const once = (names: string[]) => [...new Set(names)];
				const hasRole = own.filter(({ role }) => roleFor.has(role));
				const hasBoth = hasRole.filter(({ seniority }) => seniorityFor.has(seniority));
				const isThere = (band: PayBand) =>
					others.some(
						({ role, seniority }) =>
							THEIR_ROLES.indexOf(role) === ROLES.indexOf(band.role) &&
							THEIR_LEVELS.indexOf(seniority) === LEVELS.indexOf(band.seniority)
					);
				const lone = [
					...named('role', once(own.flatMap(({ role }) => (roleFor.has(role) ? [] : role)))),
					...named(
						'level',
						once(hasRole.flatMap(({ seniority }) => (seniorityFor.has(seniority) ? [] : seniority)))
					),
					...named('band', hasBoth.filter((band) => !isThere(band)).map(nameOf))
				];
				expect(told.filter((each) => each.startsWith('Without'))).toEqual(
					lone.length === 0 ? [] : [`Without a counterpart in job ads: ${listOf(lone)}.`]
				);

				const unused = [
					...named(
						'role',
						THEIR_ROLES.filter((_, i) => !roleFor.has(ROLES[i]!))
					),
					...named(
						'level',
						THEIR_LEVELS.filter((_, i) => !seniorityFor.has(LEVELS[i]!))
					)
				];
				expect(told.filter((each) => each.startsWith('In job ads'))).toEqual(
					unused.length === 0
						? []
						: [`In job ads, and without a counterpart here: ${listOf(unused)}.`]
				);
			})
		);
	});

	it('what is not alike is told where there is anything to hold, and of tops where two meet', () => {
		fc.assert(
			fc.property(anyCase, (given) => {
				const text = tellCase(given).join(' ');
				const pairs = pairsOf(given);
				expect(text.includes('Not like for like')).toBe(pairs.length > 0);
				expect(text.includes('The top of band (highest reported pay) is held against')).toBe(
					pairs.some(({ band, other }) => band.top && other.top)
				);
			})
		);
	});

	it('a counterpart is read aloud with its own figures and observations', () => {
		fc.assert(
			fc.property(anyCase, (given) => {
				const pairs = pairsOf(given);
				for (const band of given.own) {
					const other = pairs.find((pair) => pair.band === band)?.other;
					const told = describeCounterpart(findCounterpart(band, against(given)), against(given));
					expect(told).not.toMatch(/NaN|undefined|Infinity|−/);
					expect(told === 'No counterpart in job ads.').toBe(other === undefined);
					if (!other) continue;
					const { n, top } = other;
					expect(told.startsWith(`In job ads: ${nameOf(other)}: `)).toBe(true);
					const [, count] = /, from ([\d,]+) observations?/.exec(told) ?? [];
					expect(Number(count?.replace(',', ''))).toBe(n ?? NaN);
					expect(/ observations\b/.test(told)).toBe(n !== undefined && n !== 1);
					expect(told.endsWith(' only.')).toBe(n === 1);
					expect(told.includes('which are few')).toBe(n !== undefined && n > 1 && n < 10);
					expect(told.includes('90th percentile not reported')).toBe(!top);
					expect(/90th percentile [\d.,]+ [a-z ]*or more/.test(told)).toBe(top?.open === true);
				}
			})
		);
	});
});
