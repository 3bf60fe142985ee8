import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Dataset } from '$lib/datasets/dataset';
import { PLAIN_TERMS } from '$lib/datasets/table-schema';
import { compress } from './compress';
import { readLinkedData, writeLinkedData } from './data-link';

const OWN: Dataset = {
	name: 'your-file',
	title: 'Bäckereien <b>2026</b>',
	shortTitle: 'Bäckereien <b>2026</b>',
	scope: 'Ulm, 14 rows',
	description: 'A file of your own. It was read in this browser and sent nowhere.',
	notes: ['2 rows have no pay and are not counted.'],
	date: '2026-05',
	sources: [{ title: 'https://example.org/a.csv', path: 'https://example.org/a.csv' }],
	licence: undefined,
	unit: { currency: 'EUR', period: 'month' },
	terms: {
		...PLAIN_TERMS,
		top: { name: '90th percentile', meaning: 'nine in ten earn less', header: 'p90' }
	},
	seniorities: ['junior', 'senior'],
	roles: ['Baker', '__proto__', ' <i>'],
	leastReach: 6000,
	extraColumns: [{ name: ' Ort', title: ' Ort', number: false }],
	bands: [
		{
			role: 'Baker',
			seniority: 'senior',
			min: 3000.25,
			max: 4000,
			median: 3500,
			top: { amount: 5000, open: true },
			n: 14,
			extra: new Map([[' Ort', '=Ulm']])
		},
		{
			role: '__proto__',
			seniority: 'junior',
			min: 0,
			max: 0,
			median: undefined,
			top: undefined,
			n: undefined,
			extra: new Map([[' Ort', '']])
		}
	],
	skills: {
		skills: ['Dough', 'Ovens'],
		scale: { levels: ['none', 'light', 'heavy'], zero: 'none', mandatory: undefined },
		profiles: [{ role: 'Baker', levels: new Map([['Ovens', 'none']]) }]
	}
};

async function write(dataset: Dataset): Promise<string> {
	const linked = await writeLinkedData(dataset);
	if ('problem' in linked) throw new Error(linked.problem.found);
	return linked.text;
}

/** What is said to be wrong with a link. `undefined` where it brings a dataset. */
async function findFault(text: string): Promise<string | undefined> {
	const linked = await readLinkedData(text);
	return 'problem' in linked ? linked.problem.found : undefined;
}

it('brings the figures, the words and the skills as they were, and no address to go to', async () => {
	expect(await readLinkedData(await write(OWN))).toHaveProperty('dataset', {
		...OWN,
		name: 'linked',
		description:
			'These figures came in the link itself, and were sent to no server. Whoever made the link answers for them.',
		sources: [{ title: 'https://example.org/a.csv', path: undefined }]
	});
});

it('brings a file of skills without a row that could be read, in which there is nothing', async () => {
	const nothing: Dataset = {
		...OWN,
		seniorities: [],
		roles: [],
		leastReach: undefined,
		extraColumns: [],
		bands: [],
		skills: {
			skills: [],
			scale: { levels: [], zero: undefined, mandatory: undefined },
			profiles: []
		}
	};
	const { skills } = nothing;
	expect(await readLinkedData(await write(nothing))).toHaveProperty('dataset.skills', skills);
});

it('is made of letters that every address takes', async () => {
	expect(await write(OWN)).toMatch(/^1\.[\w-]+$/);
});

describe('a link that lost or changed something', () => {
	const DAMAGED = /^the data in the link are damaged or cut off/;

	it('shows nothing, wherever it was cut off', async () => {
		const text = await write(OWN);
		for (let length = 0; length < text.length; length += 7) {
			expect(await findFault(text.slice(0, length)), `cut at ${length}`).toMatch(DAMAGED);
		}
	});

	it('shows nothing or the same, whichever letter was changed', async () => {
		const text = await write(OWN);
		const whole = await readLinkedData(text);
		for (let at = 2; at < text.length; at += 5) {
			const other = text[at] === 'A' ? 'B' : 'A';
			const changed = await readLinkedData(text.slice(0, at) + other + text.slice(at + 1));
			if ('dataset' in changed) expect(changed).toEqual(whole);
			else expect(changed.problem.found).toMatch(DAMAGED);
		}
	});

	it.each([
		['nothing', ''],
		['words', '1.hello'],
		['what is no letter of it', '1.€'],
		['more than any link holds', `1.${'A'.repeat(40_000)}`]
	])('shows nothing of %s', async (_, text) => {
		expect(await findFault(text)).toMatch(DAMAGED);
	});

	it('is said to be newer where it is', async () => {
		expect(await findFault('2.abc')).toBe('the link was made by a newer version of Bandscope');
	});

	it('does not fill the memory', async () => {
		const bomb = `1.${await compress(' '.repeat(20_000_000))}`;
		expect(bomb.length).toBeLessThan(30_000);
		expect(await readLinkedData(bomb)).toHaveProperty('problem');
	});
});

describe('a link that somebody wrote by hand', () => {
	const BAND = { role: 0, seniority: 0, min: 1, max: 2 };
	const BAKER = { role: 'Baker', levels: [[0, 1]] };
	const SKILLS = { levels: ['none', 'heavy'], skills: ['Dough', 'Ovens'], profiles: [BAKER] };
	const PACKED = {
		title: 'A',
		scope: '',
		notes: [],
		sources: [],
		currency: 'USD',
		period: 'year',
		terms: PLAIN_TERMS,
		seniorities: ['junior', 'senior'],
		roles: ['Baker', 'Cook'],
		columns: [],
		bands: [BAND],
		skills: SKILLS
	};
	const readText = async (json: string) => readLinkedData(`1.${await compress(json)}`);
	const read = (changes: object) => readText(JSON.stringify({ ...PACKED, ...changes }));

	it('is shown where all of it fits', async () => {
		expect(await read({})).toHaveProperty('dataset.bands.0.max', 2);
	});

	it.each([
		['a role at two seniorities', { bands: [BAND, { ...BAND, seniority: 1 }] }],
		['two roles at one seniority', { bands: [BAND, { ...BAND, role: 1 }] }],
		['a band of one amount', { bands: [{ ...BAND, max: 1, median: 1, top: 1, open: true }] }],
		['a band of nothing', { bands: [{ ...BAND, min: 0, max: 0 }] }],
		['one observation', { bands: [{ ...BAND, n: 1 }] }],
		// The largest amount that a file may hold, for an hour, as it is for a year.
		['the largest pay', { bands: [{ ...BAND, max: Number.MAX_SAFE_INTEGER * 2080 }] }],
		['an axis that reaches no further than 0', { leastReach: 0 }],
		['a role that has no band', { skills: { ...SKILLS, profiles: [{ ...BAKER, role: 'Smith' }] } }],
		['a role without a rating', { skills: { ...SKILLS, profiles: [{ ...BAKER, levels: [] }] } }],
		[
			'skills that nobody rated',
			{ skills: { ...SKILLS, levels: [], profiles: [{ ...BAKER, levels: [] }] } }
		],
		['the lowest level as the zero', { skills: { ...SKILLS, zero: 'none' } }]
	])('is shown with %s', async (_, changes) => {
		expect(await read(changes)).toHaveProperty('dataset');
	});

	it.each([
		['max below min', { bands: [{ ...BAND, max: 0.5 }] }],
		['top below max', { bands: [{ ...BAND, top: 1.5 }] }],
		['a negative amount', { bands: [{ ...BAND, min: -1 }] }],
		['an amount in words', { bands: [{ ...BAND, min: '1' }] }],
		['more pay than a file may hold', { bands: [{ ...BAND, max: 1e20 }] }],
		['a median below the band', { bands: [{ ...BAND, median: 0.5 }] }],
		['a median beyond the band', { bands: [{ ...BAND, median: 2.5 }] }],
		['an open top without an amount', { bands: [{ ...BAND, open: true }] }],
		['a top that is open in words', { bands: [{ ...BAND, top: 3, open: 'yes' }] }],
		['half an observation', { bands: [{ ...BAND, n: 2.5 }] }],
		['no observation', { bands: [{ ...BAND, n: 0 }] }],
		['a role and seniority twice', { bands: [BAND, { ...BAND, max: 3 }] }],
		['a cell too many', { columns: ['Town'], bands: [{ ...BAND, cells: ['Ulm', 'Bonn'] }] }],
		['a cell too few', { columns: ['Town'], bands: [BAND] }],
		['an axis that ends before it begins', { leastReach: -5 }],
		['no title', { title: ' ' }],
		['a seniority without a name', { seniorities: ['junior', ''] }],
		['a role that is not there', { bands: [{ ...BAND, role: 2 }] }],
		['half a role', { bands: [{ ...BAND, role: 0.5 }] }],
		['a role twice', { roles: ['Baker', 'Baker'] }],
		['markup for a title', { title: { html: '<b>' } }],
		['a currency that is none', { currency: 'toString' }],
		['a period that is none', { period: '__proto__' }],
		['a date that is none', { date: 'javascript:alert(1)' }],
		['more than 200 bands', { bands: Array.from({ length: 201 }, () => BAND) }],
		['no bands at all', { bands: 'none' }],
		['skills that no role has', { skills: { ...SKILLS, profiles: [] } }],
		[
			'roles without any skills',
			{ skills: { ...SKILLS, skills: [], profiles: [{ ...BAKER, levels: [] }] } }
		],
		[
			'a level that is not there',
			{ skills: { ...SKILLS, profiles: [{ ...BAKER, levels: [[0, 2]] }] } }
		],
		[
			'a skill that is not there',
			{ skills: { ...SKILLS, profiles: [{ ...BAKER, levels: [[2, 1]] }] } }
		],
		[
			'a role’s skill twice',
			{
				skills: {
					...SKILLS,
					profiles: [
						{
							...BAKER,
							levels: [
								[0, 1],
								[0, 0]
							]
						}
					]
				}
			}
		],
		[
			'a skill with two levels',
			{ skills: { ...SKILLS, profiles: [{ ...BAKER, levels: [[0, 1, 0]] }] } }
		],
		['a role’s skills twice', { skills: { ...SKILLS, profiles: [BAKER, BAKER] } }],
		[
			'skills of a role without a name',
			{ skills: { ...SKILLS, profiles: [{ ...BAKER, role: '' }] } }
		],
		['a level without a name', { skills: { ...SKILLS, levels: ['none', ''] } }],
		[
			'more levels than a file may hold',
			{ skills: { ...SKILLS, levels: Array.from({ length: 25 }, (_, i) => `${i}`) } }
		],
		['a zero above another level', { skills: { ...SKILLS, zero: 'heavy' } }]
	])('shows nothing with %s', async (_, changes) => {
		expect(await read(changes)).toHaveProperty('problem');
	});

	it.each(['"min":1', '"max":2', '"median":2', '"top":3', '"n":4', '"leastReach":5'])(
		'shows nothing where the number in %s has no end',
		async (number) => {
			const bands = [{ ...BAND, median: 2, top: 3, n: 4 }];
			const json = JSON.stringify({ ...PACKED, bands, leastReach: 5 });
			expect(await readText(json)).toHaveProperty('dataset');
			const endless = json.replace(number, number.replace(/\d/, '1e999'));
			expect(await readText(endless)).toHaveProperty('problem');
		}
	);

	it.each(['notes', 'bands'])(
		'shows nothing with %s that are 300,000 zeros, and soon',
		async (key) => {
			expect(await read({ [key]: Array.from({ length: 300_000 }, () => 0) })).toHaveProperty(
				'problem'
			);
		}
	);
});

describe('what is too much for a link', () => {
	const [band] = OWN.bands;
	const many = (count: number, cell: (i: number) => string): Dataset => {
		const roles = Array.from({ length: count }, (_, i) => `Role ${i}`);
		const bands = roles.map((role, i) => ({ ...band!, role, extra: new Map([[' Ort', cell(i)]]) }));
		return { ...OWN, roles, bands };
	};

	it('is said in bands', async () => {
		expect(await writeLinkedData(many(200, String))).toHaveProperty('text');
		expect(await writeLinkedData(many(201, String))).toEqual({
			problem: {
				found: '201 bands are drawn, too much for a link',
				expected: 'up to 200 bands and 30,000 characters',
				cure: 'Choose fewer roles, or send the CSV of the rows shown.'
			}
		});
	});

	it('is said in characters', async () => {
		// Text that cannot be compressed much.
		let state = 1;
		const next = () => (state = (state * 48271) % 2147483647);
		const noise = () =>
			Array.from({ length: 80 }, () => String.fromCharCode(0x4e00 + (next() % 20_000))).join('');
		const linked = await writeLinkedData(many(200, noise));
		expect('problem' in linked && linked.problem.found).toMatch(
			/^the link would be \d\d,\d{3} characters long/
		);
	});
});

describe('a link that nobody could open', () => {
	const UNOPENABLE = {
		problem: {
			found: 'the link would not open, so there is none',
			expected: 'figures and words that a link can carry',
			cure: 'Choose fewer roles, leave out columns with much text, or send the CSV of the rows shown.'
		}
	};

	it.each([
		['a date in words', { ...OWN, date: 'May 2026' }],
		['a band twice', { ...OWN, bands: [...OWN.bands, ...OWN.bands] }],
		// Text that can be compressed much.
		['more text than is expanded', { ...OWN, scope: 'x'.repeat(2_000_000) }]
	])('is not written: %s', async (_, dataset) => {
		expect(await writeLinkedData(dataset)).toEqual(UNOPENABLE);
	});
});

it('brings any band as it was', async () => {
	const amount = fc.double({ min: 0, max: 1e9, noNaN: true });
	await fc.assert(
		fc.asyncProperty(
			fc.array(fc.tuple(amount, amount, amount, amount, fc.boolean()), { maxLength: 20 }),
			async (all) => {
				const bands = all.map(([a, b, c, d, open], i) => {
					const sorted = [a, b, c, d].map(Math.abs).sort((x, y) => x - y);
					const [min = 0, median = 0, max = 0, top = 0] = sorted;
					const role = `Role ${i}`;
					return { ...OWN.bands[0]!, role, min, max, median, top: { amount: top, open } };
				});
				const roles = bands.map(({ role }) => role);
				const linked = await readLinkedData(await write({ ...OWN, roles, bands }));
				expect('dataset' in linked && linked.dataset.bands).toEqual(bands);
			}
		),
		{ numRuns: 40 }
	);
});
