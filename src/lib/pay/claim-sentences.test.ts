import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { claimSentences, type Figures } from './claim-sentences';
import type { Claim } from './claims';
import { ADS, BANDS, CONTEXT } from './held-against.fixture';
import type { PayBand } from './pay-band';
import { bandOf } from './pay-band.fixture';
import { anyBand, anyBands, toWholeCents } from './random-bands.fixture';
import { expectMoney, expectPercent, readCents } from './told-numbers.fixture';

const MORE: Claim = {
	kind: 'pays-more',
	text: 'It pays more.',
	roles: ['ML Engineer', 'Data Scientist']
};
const WIDER: Claim = { ...MORE, kind: 'gap-widens', seniorities: ['junior', 'senior'] };
const OWN: Figures = { ...CONTEXT, bands: BANDS };

/** Two roles, A over B, at two levels: the midpoints of A, then of B. */
function figures([juniorA, seniorA, juniorB, seniorB]: readonly [
	number,
	number,
	number,
	number
]): Figures {
	return {
		...CONTEXT,
		bands: [
			bandOf('ML Engineer', 'junior', juniorA, juniorA),
			bandOf('ML Engineer', 'senior', seniorA, seniorA),
			bandOf('Data Scientist', 'junior', juniorB, juniorB),
			bandOf('Data Scientist', 'senior', seniorB, seniorB)
		]
	};
}

describe('that one role pays more', () => {
	it('is told of both datasets', () => {
		// Of the ads, 145K − 113K is 32K, and 210K − 170K is 40K.
		expect(claimSentences(MORE, OWN, ADS)).toEqual([
			'Here the midpoint of ML Engineer, held against that of Data Scientist, is $32.5K (35%) more at junior level and $35K (22%) more at senior level.',
			'In job ads the midpoint of Machine Learning Engineer, held against that of Data Scientist, is $32K (28%) more at entry level and $40K (24%) more at senior level.',
			'So it holds in both.'
		]);
	});

	it('holds at some levels', () => {
		expect(claimSentences(MORE, figures([90, 60, 80, 60]), undefined)).toEqual([
			'Here the midpoint of ML Engineer, held against that of Data Scientist, is $10 (13%) more at junior level and the same at senior level.',
			'So it holds at some levels here.'
		]);
	});

	it('may hold in neither, and names no level where there is one only', () => {
		const own = {
			...CONTEXT,
			seniorities: ['any'],
			bands: [bandOf('ML Engineer', 'any', 40, 60), bandOf('Data Scientist', 'any', 80, 120)]
		};
		expect(claimSentences(MORE, own, undefined)).toEqual([
			'Here the midpoint of ML Engineer, held against that of Data Scientist, is $50 (50%) less.',
			'So it does not hold here.'
		]);
	});

	it('is counted where there are many levels', () => {
		const seniorities = ['1', '2', '3', '4', '5'];
		const bands = seniorities.flatMap((level, i) => [
			bandOf('ML Engineer', level, 10 * i, 10 * i),
			bandOf('Data Scientist', level, 10, 10)
		]);
		expect(claimSentences(MORE, { ...CONTEXT, seniorities, bands }, undefined)[0]).toBe(
			'Here the midpoint of ML Engineer, held against that of Data Scientist, is more at 3 of 5 levels, less at 1 of 5 levels and the same at 1 of 5 levels.'
		);
	});

	it('cannot be told where no level has both, or the other dataset not both roles', () => {
		const against = { ...ADS, roleFor: new Map([['ML Engineer', 'Machine Learning Engineer']]) };
		expect(claimSentences(MORE, { ...OWN, bands: BANDS.slice(1, 3) }, against)).toEqual([
			'Here no level has bands of both ML Engineer and Data Scientist.',
			'In job ads it has no counterpart.',
			'So it can be told in neither.'
		]);
		expect(claimSentences(MORE, OWN, against).at(-1)).toBe(
			'So it holds here, and cannot be told in job ads.'
		);
	});
});

describe('that a gap widens', () => {
	it('is told in money and in percent, of both datasets', () => {
		expect(claimSentences(WIDER, OWN, ADS)).toEqual([
			'Here, from junior to senior level, ML Engineer’s lead over Data Scientist widens in dollars, from $32.5K to $35K, and narrows in percent, from 35% to 22%.',
			'In job ads, from entry to senior level, Machine Learning Engineer’s lead over Data Scientist widens in dollars, from $32K to $40K, and narrows in percent, from 28% to 24%.',
			'So in dollars it holds in both; in percent it holds in neither.'
		]);
	});

	it.each<[string, readonly [number, number, number, number], string, string]>([
		[
			'the other leads',
			[80, 50, 100, 100],
			'Here, from junior to senior level, Data Scientist’s lead over ML Engineer widens in dollars, from $20 to $50, and widens in percent, from 20% to 50%.',
			'So in dollars and in percent it holds here.'
		],
		[
			'the lead changes sides',
			[80, 120, 100, 100],
			'Here the midpoint of ML Engineer, held against that of Data Scientist, is $20 (20%) less at junior level and $20 (20%) more at senior level: the lead changes sides.',
			'So in dollars and in percent it does not hold here.'
		],
		[
			'nothing changes',
			[100, 100, 100, 100],
			'Here, from junior to senior level, the gap between ML Engineer and Data Scientist stays the same in dollars, at $0, and stays the same in percent, at 0%.',
			'So in dollars and in percent it does not hold here.'
		],
		[
			'there is nothing to count from',
			[10, 20, 0, 0],
			'Here, from junior to senior level, ML Engineer’s lead over Data Scientist widens in dollars, from $10 to $20, and has nothing to be counted from in percent.',
			'So in dollars it holds here; in percent it cannot be told here.'
		],
		[
			'two numbers would look the same',
			[1_032_500, 2_032_510, 1_000_000, 2_000_000],
			'Here, from junior to senior level, ML Engineer’s lead over Data Scientist widens in dollars, from $32,500 to $32,510, and narrows in percent, from 3.3% to 1.6%.',
			'So in dollars it holds here; in percent it does not hold here.'
		],
		[
			'two percentages would look the same',
			[13_520, 27_080, 10_000, 20_000],
			'Here, from junior to senior level, ML Engineer’s lead over Data Scientist widens in dollars, from $3.52K to $7.08K, and widens in percent, from 35.2% to 35.4%.',
			'So in dollars and in percent it holds here.'
		]
	])('follows the numbers where %s', (_, midpoints, told, verdict) => {
		expect(claimSentences(WIDER, figures(midpoints), undefined)).toEqual([told, verdict]);
	});

	it('cannot be told without both levels', () => {
		expect(claimSentences(WIDER, { ...OWN, bands: BANDS.slice(0, 3) }, ADS)).toEqual([
			'Here not both levels, junior and senior, have bands of ML Engineer and Data Scientist.',
			'In job ads, from entry to senior level, Machine Learning Engineer’s lead over Data Scientist widens in dollars, from $32K to $40K, and narrows in percent, from 28% to 24%.',
			'So in dollars it cannot be told here, and holds in job ads; in percent it cannot be told here, and does not hold in job ads.'
		]);
	});

	it('speaks of the currency that there is', () => {
		const words = (currency: string) =>
			claimSentences(WIDER, { ...OWN, unit: { currency, period: 'year' } }, undefined).at(-1);
		expect(words('EUR')).toBe('So in euros it holds here; in percent it does not hold here.');
		expect(words('XXX')).toBe('So in money it holds here; in percent it does not hold here.');
	});
});

describe('for any two datasets', () => {
	const OWN_LEVELS = ['junior', 'mid', 'senior', 'lead', 'principal'];
	const THEIR_LEVELS = ['entry', 'middle', 'upper'];
	const CLAIMED = ['junior', 'mid', 'senior'] as const;
	const ROLE_NAMES = ['ML Engineer', 'Data Scientist'] as const;
	const THEIR_ROLES = ['Machine Learning', 'Data Science'] as const;
	const someOf = (own: readonly string[], theirs: readonly string[]) =>
		fc
			.subarray(theirs.map((other, i) => [own[i]!, other] as const))
			.map((pairs) => new Map<string, string>(pairs));
	/** Two datasets, often with both roles at the levels of the claim. Of the other there may be none, and what is here may have no counterpart there. */
	const casesOf = (write: (band: PayBand) => PayBand) => {
		const anyBandsOf = (roles: readonly string[], levels: readonly string[]) =>
			fc
				.oneof(anyBands([...roles, 'Chef'], levels), anyFour(roles, levels))
				.map((bands) => bands.map(write));
		return fc.record({
			bands: anyBandsOf(ROLE_NAMES, OWN_LEVELS),
			other: fc.option(
				fc.record({
					bands: anyBandsOf(THEIR_ROLES, THEIR_LEVELS),
					roleFor: someOf(ROLE_NAMES, THEIR_ROLES),
					seniorityFor: someOf(CLAIMED, THEIR_LEVELS)
				}),
				{ nil: undefined, freq: 3 }
			)
		});
	};
	const anyFour = (roles: readonly string[], levels: readonly string[]) =>
		fc.tuple(
			...roles.flatMap((role) =>
				levels
					.filter((level) => ['junior', 'senior', 'entry', 'upper'].includes(level))
					.map((level) => anyBand(role, level))
			)
		);
	type Case = ReturnType<typeof casesOf> extends fc.Arbitrary<infer Given> ? Given : never;

	/** How far the first role's midpoint lies above the second's at each level, in half cents, beside the second's. */
	function leadsIn(
		bands: readonly PayBand[],
		[role, other]: readonly [string, string],
		levels: readonly string[]
	) {
		const sumAt = (who: string, level: string) => {
			const band = bands.find((each) => each.role === who && each.seniority === level);
			return band && toWholeCents(band.min) + toWholeCents(band.max);
		};
		return levels.flatMap((level) => {
			const [own, against] = [sumAt(role, level), sumAt(other, level)];
			return own === undefined || against === undefined
				? []
				: [{ level, by: own - against, of: against }];
		});
	}
	type Lead = ReturnType<typeof leadsIn>[number];

	function tellCase(claim: Claim, { bands, other }: Case) {
		const own = { ...CONTEXT, seniorities: OWN_LEVELS, bands };
		const against = other && {
			...ADS,
			...other,
			roles: [...THEIR_ROLES],
			seniorities: THEIR_LEVELS
		};
		return claimSentences(claim, own, against);
	}

	/** The leads in the other dataset. `undefined` where the claim has no counterpart there. */
	function theirLeads({ other }: Case, claimed: readonly string[]): Lead[] | undefined {
		if (!other) return undefined;
		const hasAll =
			ROLE_NAMES.every((name) => other.roleFor.has(name)) &&
			claimed.every((level) => other.seniorityFor.has(level));
		return hasAll ? leadsIn(other.bands, THEIR_ROLES, THEIR_LEVELS) : undefined;
	}

	type Verdict = 'holds' | 'holds at some levels' | 'does not hold' | 'cannot be told';

	/** A verdict in words: on one dataset, or on both. */
	function verdictWords(here: Verdict, there: Verdict | undefined): string {
		if (there === undefined) return `it ${here} here`;
		if (here !== there) return `it ${here} here, and ${there} in job ads`;
		return {
			holds: 'it holds in both',
			'holds at some levels': 'it holds at some levels in both',
			'does not hold': 'it holds in neither',
			'cannot be told': 'it can be told in neither'
		}[here];
	}

	/** "$35K (22%) more", or "the same". */
	function expectDifference(words: string, { by, of }: Lead) {
		if (by === 0) {
			expect(words).toBe('the same');
			return;
		}
		const [, amount, percent, way] = /^(\S+)(?: \((.+)\))? (more|less)$/.exec(words) ?? [];
		expect(way).toBe(by > 0 ? 'more' : 'less');
		expectMoney(amount, Math.abs(by) / 2);
		if (of === 0) expect(percent).toBeUndefined();
		else expectPercent(percent, Math.abs(by), of);
	}

	it('a role is said to pay more, with amounts and percentages, exactly where it does', () => {
		/** What is said of one dataset, and what it comes to. */
		function expectFinding(
			words: string,
			place: string,
			[role, other]: readonly [string, string],
			leads: readonly Lead[]
		): Verdict {
			if (leads.length === 0) {
				expect(words).toBe(`${place} no level has bands of both ${role} and ${other}.`);
				return 'cannot be told';
			}
			const start = `${place} the midpoint of ${role}, held against that of ${other}, is `;
			expect(words.startsWith(start)).toBe(true);
			const rest = words.slice(start.length, -1);
			const more = leads.filter(({ by }) => by > 0).length;
			const less = leads.filter(({ by }) => by < 0).length;
			if (leads.length > 3) {
				const told = (way: RegExp) => way.exec(rest)?.slice(1).map(Number) ?? [0, leads.length];
				expect(told(/more at (\d+) of (\d+) levels/)).toEqual([more, leads.length]);
				expect(told(/less at (\d+) of (\d+) levels/)).toEqual([less, leads.length]);
				expect(told(/the same at (\d+) of (\d+) levels/)).toEqual([
					leads.length - more - less,
					leads.length
				]);
			} else {
				const parts = rest.match(/(?:the same|\S+(?: \([^)]*\))? (?:more|less)) at \w+ level/g);
				expect(parts).toHaveLength(leads.length);
				for (const [i, lead] of leads.entries()) {
					const end = ` at ${lead.level} level`;
					expect(parts![i]!.endsWith(end)).toBe(true);
					expectDifference(parts![i]!.slice(0, -end.length), lead);
				}
			}
			if (more === leads.length) return 'holds';
			return more === 0 ? 'does not hold' : 'holds at some levels';
		}

		fc.assert(
			fc.property(
				casesOf((band) => band),
				(given) => {
					const told = tellCase(MORE, given);
					expect(told.join(' ')).not.toMatch(/NaN|undefined|Infinity|−/);
					expect(told).toHaveLength(given.other ? 3 : 2);
					const own = leadsIn(given.bands, ROLE_NAMES, OWN_LEVELS);
					const here = expectFinding(told[0]!, 'Here', ROLE_NAMES, own);
					const theirs = theirLeads(given, []);
					let there: Verdict | undefined = given.other && 'cannot be told';
					if (theirs) there = expectFinding(told[1]!, 'In job ads', THEIR_ROLES, theirs);
					else if (given.other) expect(told[1]).toBe('In job ads it has no counterpart.');
					expect(told.at(-1)).toBe(`So ${verdictWords(here, there)}.`);
				}
			)
		);
	});

	it('a gap is said to widen, in money and in percent, exactly where it does', () => {
		/** What is said of one dataset, and what it comes to in money and in percent. */
		function expectFinding(
			words: string,
			place: string,
			[role, other]: readonly [string, string],
			[first, last]: readonly [string, string],
			leads: readonly Lead[]
		): readonly [Verdict, Verdict] {
			const [from, to] = [first, last].map((name) => leads.find(({ level }) => level === name));
			if (!from || !to) {
				expect(words).toBe(
					`${place} not both levels, ${first} and ${last}, have bands of ${role} and ${other}.`
				);
				return ['cannot be told', 'cannot be told'];
			}
			const [before, after] = [from.by / 2, to.by / 2];
			const isCounted = from.of > 0 && to.of > 0;
			if (before * after < 0) {
				const start = `${place} the midpoint of ${role}, held against that of ${other}, is `;
				const end = ': the lead changes sides.';
				expect([words.startsWith(start), words.endsWith(end)]).toEqual([true, true]);
				const [one = '', two = ''] = words.slice(start.length, -end.length).split(' level and ');
				expectDifference(one.replace(` at ${first}`, ''), from);
				expectDifference(two.replace(` at ${last} level`, ''), to);
				return ['does not hold', isCounted ? 'does not hold' : 'cannot be told'];
			}
			const sum = before + after;
			const lead =
				sum === 0
					? `the gap between ${role} and ${other}`
					: sum > 0
						? `${role}’s lead over ${other}`
						: `${other}’s lead over ${role}`;
			const start = `${place}, from ${first} to ${last} level, ${lead} `;
			expect(words.startsWith(start)).toBe(true);
			const [money = '', percent = ''] = words.slice(start.length, -1).split(', and ');
			const move = (one: number, two: number) =>
				one === two ? 'stays the same' : one < two ? 'widens' : 'narrows';

			const moneyMove = move(Math.abs(before), Math.abs(after));
			const [, verb, at, begins, ends] =
				/^(.+) in dollars, (?:at (\S+)|from (\S+) to (\S+))$/.exec(money) ?? [];
			expect(verb).toBe(moneyMove);
			if (moneyMove === 'stays the same') expectMoney(at, Math.abs(before));
			else {
				expectMoney(begins, Math.abs(before));
				expectMoney(ends, Math.abs(after));
				expect(Math.sign(readCents(ends) - readCents(begins))).toBe(
					moneyMove === 'widens' ? 1 : -1
				);
			}
			const moneyHolds = moneyMove === 'widens' ? 'holds' : 'does not hold';
			if (!isCounted) {
				expect(percent).toBe('has nothing to be counted from in percent');
				return [moneyHolds, 'cannot be told'];
			}
			const [tenthsBefore, tenthsAfter] = [from, to].map(({ by, of }) =>
				Math.round((Math.abs(by) / of) * 1000)
			) as [number, number];
			const percentMove = move(tenthsBefore, tenthsAfter);
			const [, percentVerb, still, start2, end2] =
				/^(.+) in percent, (?:at (\S+)|from (\S+) to (\S+))$/.exec(percent) ?? [];
			expect(percentVerb).toBe(percentMove);
			if (percentMove === 'stays the same') expectPercent(still, Math.abs(from.by), from.of);
			else {
				expectPercent(start2, Math.abs(from.by), from.of);
				expectPercent(end2, Math.abs(to.by), to.of);
				expect(start2).not.toBe(end2);
			}
			return [moneyHolds, percentMove === 'widens' ? 'holds' : 'does not hold'];
		}

		// Whole dollars, and midpoints that are: of these a tenth of a percent is rounded here as it is there.
		const inDollars = (band: PayBand): PayBand => ({
			...band,
			min: 2 * Math.round(band.min),
			max: 2 * Math.round(band.max)
		});
		fc.assert(
			fc.property(casesOf(inDollars), (given) => {
				const told = tellCase(WIDER, given);
				expect(told.join(' ')).not.toMatch(/NaN|undefined|Infinity|−/);
				expect(told).toHaveLength(given.other ? 3 : 2);
				const own = leadsIn(given.bands, ROLE_NAMES, OWN_LEVELS);
				const here = expectFinding(told[0]!, 'Here', ROLE_NAMES, ['junior', 'senior'], own);
				const theirs = theirLeads(given, ['junior', 'senior']);
				let there: readonly [Verdict, Verdict] | undefined = given.other && [
					'cannot be told',
					'cannot be told'
				];
				if (theirs)
					there = expectFinding(told[1]!, 'In job ads', THEIR_ROLES, ['entry', 'upper'], theirs);
				else if (given.other) expect(told[1]).toBe('In job ads it has no counterpart.');
				const [money, percent] = [
					verdictWords(here[0], there?.[0]),
					verdictWords(here[1], there?.[1])
				];
				expect(told.at(-1)).toBe(
					money === percent
						? `So in dollars and in percent ${money}.`
						: `So in dollars ${money}; in percent ${percent}.`
				);
			})
		);
	});
});
