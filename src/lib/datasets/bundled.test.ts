import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { bundledDatasets, datasetLinks, datasetPath } from './bundled.server';

describe('the folders of data/', () => {
	it('have no problem', () => {
		expect(() => bundledDatasets()).not.toThrow();
	});

	it('are each an address, the first one the front page', () => {
		const [front, ...others] = datasetLinks();
		expect(front?.path).toBe('/');
		expect(others.map(({ path }) => path)).toEqual(others.map(({ name }) => `/${name}/`));
	});

	it('have that address by their name, and no other name has one', () => {
		expect(datasetLinks().map((link) => datasetPath(link))).toEqual(
			datasetLinks().map(({ path }) => path)
		);
		expect(() => datasetPath({ name: 'nowhere' })).toThrow('data/ has no dataset “nowhere”.');
	});
});

describe('any folder', () => {
	let root: string;

	beforeEach(() => {
		root = mkdtempSync(join(tmpdir(), 'bandscope-'));
	});
	afterEach(() => {
		rmSync(root, { recursive: true });
	});

	/** A dataset that needs nothing but a folder. */
	function add(name: string, salaries: string | Uint8Array, order?: number) {
		const fields = ['role', 'seniority', 'min', 'max', 'top_of_band', 'city'];
		const descriptor = {
			$schema: 'https://datapackage.org/profiles/2.0/datapackage.json',
			name,
			title: name,
			description: 'A test.',
			sources: [{ title: 'A source' }],
			resources: [
				{
					name: 'salaries',
					path: 'salaries.csv',
					schema: { fields: fields.map((field) => ({ name: field })) }
				}
			],
			bandscope: {
				shortTitle: name,
				scope: 'US',
				date: '2026-05',
				currency: 'EUR',
				period: 'month',
				order
			}
		};
		mkdirSync(join(root, name));
		writeFileSync(join(root, name, 'datapackage.json'), JSON.stringify(descriptor));
		writeFileSync(join(root, name, 'salaries.csv'), salaries);
	}

	const GOOD = 'role,seniority,min,max,top_of_band,city\nChef,II,2000,3000,4000+,Brno\n';

	it('is a dataset', () => {
		add('cooks', GOOD);
		expect(bundledDatasets(root)).toMatchObject([
			{
				name: 'cooks',
				unit: { currency: 'EUR', period: 'month' },
				roles: ['Chef'],
				seniorities: ['II'],
				bands: [
					{ min: 2000, top: { amount: 4000, open: true }, extra: new Map([['city', 'Brno']]) }
				],
				extraColumns: [{ name: 'city', title: 'city', number: false }],
				skills: undefined
			}
		]);
	});

	it('has the place that it asks for, or one behind those that do', () => {
		add('a', GOOD);
		add('b', GOOD, 2);
		add('c', GOOD, 1);
		add('d', GOOD);
		expect(datasetLinks(root).map(({ path }) => path)).toEqual(['/', '/b/', '/a/', '/d/']);
	});

	it('is read anew each time', () => {
		add('cooks', GOOD);
		bundledDatasets(root);
		writeFileSync(join(root, 'cooks', 'salaries.csv'), GOOD.replace('Chef', 'Cook'));
		expect(bundledDatasets(root)[0]?.roles).toEqual(['Cook']);
	});

	it('may hold a file that is not UTF-8', () => {
		add(
			'cooks',
			Uint8Array.from(GOOD.replace('Chef', 'Köchin'), (letter) => letter.charCodeAt(0))
		);
		expect(bundledDatasets(root)[0]?.roles).toEqual(['Köchin']);
	});

	it('stops the build with the words that a user would read, all problems of all folders at once', () => {
		add('bakers', GOOD.replace('3000', '1000').replace('city', 'town'));
		add('cooks', GOOD.replace('2000', '12O'));
		expect(() => bundledDatasets(root)).toThrow(
			`${root}/ has 3 problems:
- bakers/salaries.csv, column town: the column is not described. Expected only columns that datapackage.json lists as fields. Correct the header, or add the column to the fields.
- bakers/salaries.csv, row 2, column max: “1000” is below min, 2000. Expected at least 2000. Correct whichever of the two is wrong.
- cooks/salaries.csv, row 2, column min: “12O” is not money. Expected an amount of money, such as 170000, 170,000 or $170K. Write it in digits, without further letters or words.`
		);
	});

	it('stops the build where a file is missing or no CSV', () => {
		add('cooks', '<!doctype html>');
		mkdirSync(join(root, 'empty'));
		expect(() => bundledDatasets(root)).toThrow(
			/cooks\/salaries\.csv: the file is an HTML or XML page\.[^]+empty\/datapackage\.json: the file is missing\./
		);
	});
});
