import { describe, expect, it } from 'vitest';
import { parsePayBands } from '$lib/csv/pay-bands';
import { parseSkillRatings } from '$lib/csv/skill-ratings';
import { toCsv, toFolderCsv } from '$lib/figure/csv-out';
import { sampleBeside, sampleSubject } from '$lib/figure/figure-subject.fixture';
import { bandOf } from '$lib/pay/pay-band.fixture';
import { readPayBands } from '$lib/library/read-pay-bands';
import { DEFAULT_VIEW } from '$lib/view/view';

describe('a saved CSV', () => {
	it('gives the bands that were shown', () => {
		const file = readPayBands(toCsv('pay-bands', sampleSubject, DEFAULT_VIEW));
		expect(file.problems).toEqual([]);
		expect(file.bands).toEqual(sampleSubject.bands);
		expect(file.seniorities).toEqual(sampleSubject.seniorities);
	});

	it('gives the bands that were shown where others were outlined beside them, and keeps those too', () => {
		const beside = {
			...sampleBeside,
			bands: sampleBeside.bands.map((band) => ({ ...band, median: band.min, n: 12 }))
		};
		const text = toCsv(
			'pay-bands',
			{ ...sampleSubject, heldAgainst: beside },
			{ ...DEFAULT_VIEW, against: beside.name }
		);
		for (const { bands } of [parsePayBands(text), readPayBands(text)]) {
			expect(bands.map((band) => ({ ...band, extra: new Map() }))).toEqual(sampleSubject.bands);
			expect(bands[0]?.extra.get('counterpart_min')).toBe('76000');
			expect(bands[0]?.extra.get('counterpart_n')).toBe('12');
		}
	});

	it('of two roles side by side gives their bands, and keeps how they differ', () => {
		const compare = { from: 'Data Scientist', to: 'ML Engineer' };
		const text = toCsv('comparison', sampleSubject, { ...DEFAULT_VIEW, compare });
		for (const { bands } of [parsePayBands(text), readPayBands(text)]) {
			const plain = bands.map((band) => ({ ...band, extra: new Map() }));
			expect(plain).toHaveLength(4);
			expect(plain).toEqual(expect.arrayContaining([...sampleSubject.bands]));
			const [from, to] = [compare.from, compare.to].map(
				(name) =>
					bands.find(({ role, seniority }) => role === name && seniority === 'senior')!.extra
			);
			expect(to?.get('top_of_band_difference')).toBe('80000');
			expect(to?.get('top_of_band_difference_is')).toBe('at least');
			expect(from?.get('top_of_band_difference') ?? '').toBe('');
		}
	});

	it('gives the skills that were shown', () => {
		const { skills } = sampleSubject;
		const text = toCsv('skills-radar', sampleSubject, DEFAULT_VIEW);
		const file = parseSkillRatings(text, { scale: skills!.scale });
		expect(file.problems).toEqual([]);
		expect(file.skills).toEqual(skills);
	});

	it.each([
		'=HYPERLINK("http://x","y")',
		"'=1",
		"''=1",
		'+1 555',
		'-1',
		'－1',
		'@here',
		'\t=1',
		"'90s",
		'a, "b"; c\nd',
		'Ökonom',
		'__proto__',
		''
	])('gives back the note %j', (note) => {
		const extra = new Map([
			['note', note],
			['=id', '7']
		]);
		const bands = [{ ...bandOf('A', 'all', 1000, 2000), median: 1500.5, n: 12, extra }];
		const extraColumns = ['note', '=id'].map((name) => ({ name, title: 'A title', number: false }));
		const subject = { ...sampleSubject, bands, extraColumns };
		const file = parsePayBands(toFolderCsv(subject));
		expect(file.problems).toEqual([]);
		// A column that nobody fills is left out.
		const kept = note === '' ? new Map([['=id', '7']]) : extra;
		expect(file.bands).toEqual([{ ...bands[0], extra: kept }]);
	});

	it('gives back roles that a spreadsheet would run', () => {
		const bands = ['=cmd', '+cmd', '-cmd', '@cmd', "'=cmd", '＋cmd'].map((role) =>
			bandOf(role, 'all', 1000, 2000, { amount: 3000, open: true })
		);
		const file = readPayBands(toCsv('pay-bands', { ...sampleSubject, bands }, DEFAULT_VIEW));
		expect(file.bands).toEqual(bands);
	});
});
