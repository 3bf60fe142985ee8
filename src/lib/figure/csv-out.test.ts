import { describe, expect, it } from 'vitest';
import { DEFAULT_VIEW } from '$lib/view/view';
import { toCsv, toFolderCsv } from './csv-out';
import type { FigureSubject } from './figure-subject';
import { sampleBeside, sampleSubject } from './figure-subject.fixture';
import { bandOf } from '$lib/pay/pay-band.fixture';

const CODE = { name: 'code', title: 'SOC code', number: false };
const EMPTY = { name: 'empty', title: 'Empty', number: false };
const NOTE = { name: 'note', title: 'Note', number: false };

describe('pay bands as CSV', () => {
	it('are the rows shown, an open top kept open and columns that nobody fills left out', () => {
		expect(toCsv('pay-bands', sampleSubject, { ...DEFAULT_VIEW, seniority: 'senior' })).toBe(
			'role,seniority,min,max,top_of_band,currency,period\r\n' +
				'Data Scientist,senior,140000,180000,220000,USD,year\r\n' +
				'ML Engineer,senior,170000,220000,300000+,USD,year\r\n'
		);
	});

	it('leave a cell empty where nothing is known, and keep the order of the view', () => {
		expect(
			toCsv('pay-bands', sampleSubject, { ...DEFAULT_VIEW, sort: 'max', seniority: 'junior' })
		).toBe(
			'role,seniority,min,max,top_of_band,currency,period\r\n' +
				'ML Engineer,junior,110000,140000,160000,USD,year\r\n' +
				'Data Scientist,junior,80000,105000,,USD,year\r\n'
		);
	});

	it('carry median, n and the further columns of the file, under its own headers', () => {
		const band = {
			...bandOf('Actuary', 'all', 88_000, 164_000),
			median: 120_000,
			n: 31,
			extra: new Map([
				['code', '15-2011'],
				['empty', '']
			])
		};
		const subject = { ...sampleSubject, bands: [band], extraColumns: [CODE, EMPTY] };
		expect(toCsv('pay-bands', subject, DEFAULT_VIEW)).toBe(
			'role,seniority,min,max,median,n,code,currency,period\r\nActuary,all,88000,164000,120000,31,15-2011,USD,year\r\n'
		);
	});
});

it('writes percentiles as percentiles, so that they are read as such again', () => {
	const { terms } = sampleSubject;
	const subject = {
		...sampleSubject,
		bands: [{ ...bandOf('Actuary', 'all', 88_000, 164_000), median: 120_000 }],
		terms: {
			min: { ...terms.min, header: 'p25' },
			max: { ...terms.max, header: 'p75' },
			median: { ...terms.median, header: 'p50' },
			top: { ...terms.top, header: 'p90' }
		}
	};
	expect(toCsv('pay-bands', subject, DEFAULT_VIEW)).toBe(
		'role,seniority,p25,p75,p50,currency,period\r\nActuary,all,88000,164000,120000,USD,year\r\n'
	);
});

it('writes the salary file of a folder without a unit and with plain headers, since a descriptor stands beside it', () => {
	const extraColumns = [CODE];
	const extra = new Map([['code', '15-2011']]);
	const bands = [{ ...bandOf('Actuary', 'all', 88_000, 164_000), extra }];
	expect(toFolderCsv({ bands, extraColumns })).toBe(
		'role,seniority,min,max,code\r\nActuary,all,88000,164000,15-2011\r\n'
	);
});

describe('saved pay bands', () => {
	const firstLines = (currency: string) => {
		const subject: FigureSubject = { ...sampleSubject, unit: { currency, period: 'hour' } };
		return toCsv('pay-bands', subject, DEFAULT_VIEW).split('\r\n', 2);
	};

	it('name their currency and period in each row', () => {
		expect(firstLines('EUR')).toEqual([
			'role,seniority,min,max,top_of_band,currency,period',
			expect.stringMatching(/,EUR,hour$/)
		]);
	});

	it('name no currency where none is known', () => {
		expect(firstLines('XXX')[0]).toBe('role,seniority,min,max,top_of_band,period');
	});
});

it('writes skills a row for each skill and role, the rating left empty where there is none', () => {
	expect(toCsv('skills-radar', sampleSubject, DEFAULT_VIEW)).toBe(
		'role,skill,intensity\r\n' +
			'Data Scientist,Python,required\r\nML Engineer,Python,required\r\n' +
			'Data Scientist,SQL,heavy\r\nML Engineer,SQL,medium\r\n' +
			'Data Scientist,Docker,\r\nML Engineer,Docker,heavy\r\n'
	);
});

describe('a cell', () => {
	it.each([
		['=1+1', "'=1+1"],
		['+A1', "'+A1"],
		['-A1', "'-A1"],
		['@SUM(A1)', "'@SUM(A1)"],
		['  =1+1', "'  =1+1"],
		['\t=1', `"'\t=1"`],
		['\r1', `"'\r1"`],
		['＝1+1', "'＝1+1"],
		['＠x', "'＠x"],
		// One that is harmless already gets a second, so that a reader takes off just what was put on.
		["'=1", "''=1"],
		["'quoted'", "'quoted'"],
		['-5', '-5'],
		['-1,234.50', '"-1,234.50"'],
		['-5%', '-5%'],
		['-5+cmd', "'-5+cmd"],
		['a,b', '"a,b"'],
		['a;b', '"a;b"'],
		['say "x"', '"say ""x"""'],
		['two\nlines', '"two\nlines"']
	])('%j is written %s', (text, cell) => {
		const bands = [{ ...bandOf('A', 'all', 1, 2), extra: new Map([['note', text]]) }];
		const subject = { ...sampleSubject, bands, extraColumns: [NOTE] };
		const csv = toCsv('pay-bands', subject, DEFAULT_VIEW).replace('\uFEFF', '');
		expect(csv).toBe(
			`role,seniority,min,max,note,currency,period\r\nA,all,1,2,${cell},USD,year\r\n`
		);
	});
});

it('tells a spreadsheet that a file is Unicode where it is more than ASCII', () => {
	const bands = [bandOf('Ökonom', 'all', 1, 2)];
	expect(toCsv('pay-bands', { ...sampleSubject, bands }, DEFAULT_VIEW)).toMatch(/^\uFEFFrole,/);
});

describe('two roles side by side as CSV', () => {
	const compare = { from: 'Data Scientist', to: 'ML Engineer' };

	it('are their bands, and behind those moved to how each figure differs', () => {
		// 32.5 of 92.5 and 35 of 160; the top of 300,000 or more is at least 80,000 above 220,000.
		const text = toCsv('comparison', sampleSubject, { ...DEFAULT_VIEW, compare });
		const [header, ...rows] = text
			.trimEnd()
			.split('\r\n')
			.map((line) => line.split(','));
		expect(header?.slice(0, 8)).toEqual([
			'role',
			'seniority',
			'min',
			'max',
			'top_of_band',
			'currency',
			'period',
			'compared_with'
		]);
		const cell = (row: number, name: string) => rows[row]?.[header!.indexOf(name)];
		expect(rows.map(([role, seniority]) => [role, seniority])).toEqual([
			['Data Scientist', 'junior'],
			['ML Engineer', 'junior'],
			['Data Scientist', 'senior'],
			['ML Engineer', 'senior']
		]);
		expect(cell(3, 'compared_with')).toBe('Data Scientist');
		expect(cell(1, 'midpoint_difference')).toBe('32500');
		expect(cell(3, 'midpoint_difference_ratio')).toBe('0.2188');
		expect(cell(3, 'top_of_band')).toBe('300000+');
		expect(cell(3, 'top_of_band_difference')).toBe('80000');
		expect(cell(3, 'top_of_band_difference_is')).toBe('at least');
		expect(cell(1, 'top_of_band_difference')).toBe('');
		expect(cell(1, 'overlap')).toBe('');
		expect(cell(3, 'overlap')).toBe('10000');
		expect(cell(3, 'overlap_ratio_of_narrower')).toBe('0.25');
		expect(cell(2, 'midpoint_difference')).toBe('');
	});

	it('are those of the seniority shown, whatever the roles shown elsewhere', () => {
		const view = { ...DEFAULT_VIEW, compare, seniority: 'junior', roles: [] };
		expect(toCsv('comparison', sampleSubject, view).trimEnd().split('\r\n')).toHaveLength(3);
	});
});

it('has the bands that are outlined beside those shown, in columns of their own', () => {
	const view = { ...DEFAULT_VIEW, seniority: 'senior', against: sampleBeside.name };
	const bands = [...sampleSubject.bands, bandOf('Chef', 'senior', 1, 2)];
	expect(toCsv('pay-bands', { ...sampleSubject, bands, heldAgainst: sampleBeside }, view)).toBe(
		[
			'role,seniority,min,max,top_of_band,currency,period,counterpart_source,counterpart_role,counterpart_seniority,counterpart_min,counterpart_max,counterpart_top_of_band',
			'Data Scientist,senior,140000,180000,220000,USD,year,job ads,Data Scientist,senior,130000,210000,250000',
			'ML Engineer,senior,170000,220000,300000+,USD,year,job ads,Machine Learning Engineer,senior,160000,260000,290000',
			'Chef,senior,1,2,,USD,year,,,,,,',
			''
		].join('\r\n')
	);
});
