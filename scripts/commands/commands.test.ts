import { execFile } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { bands } from './bands';
import { check } from './check';
import type { Outcome } from './outcome';

let folder = '';
beforeAll(() => {
	folder = mkdtempSync(join(tmpdir(), 'bandscope-'));
});
afterAll(() => rmSync(folder, { recursive: true }));

/** Runs a command as npm does, and tells what came of it. */
function run(script: 'bands' | 'check', ...words: string[]): Promise<Outcome> {
	return new Promise((resolve) => {
		const env = { ...process.env, INIT_CWD: folder };
		execFile(process.execPath, [`scripts/${script}.js`, ...words], { env }, (error, out, err) =>
			resolve({ stdout: out, stderr: err, exitCode: error ? Number(error.code) : 0 })
		);
	});
}

// A program of its own has all the code to load, on a machine that may be busy.
const SLOW = 60_000;

function write(name: string, ...rows: readonly string[]): string {
	writeFileSync(join(folder, name), `${rows.join('\n')}\n`);
	return name;
}

function jobs(name: string): string {
	const row = (start: string) => (pay: string) => `${start},${pay},2024,FT`;
	return write(
		name,
		'job_title,experience_level,pay,note,year,type',
		...['10000.5,a', '20000,b', '30000,c', '40000,d', '50000.25,e'].map(row('Clerk,SE')),
		...['1,a', '2,b', '3,c', '4,d'].map(row('Clerk,EN')),
		'Clerk,SE,90000,f,2023,FT',
		'Clerk,SE,95000,g,2025,PT',
		'Clerk,SE,much,h,2024,FT',
		'Clerk,SE,,i,2024,FT'
	);
}

/** Three rows of bands, two of them for the same role and seniority. */
function twice(name: string): string {
	return write(
		name,
		'role,seniority,min,max,top_of_band',
		'Analyst,junior,50000,70000,80000',
		'Analyst,senior,80000,110000,',
		'Analyst,junior,55000,75000,'
	);
}

const REPEATED =
	'- Row 4, column role: “Analyst” repeats row 2. Expected one row only for Analyst, junior. Choose a value of a further column so that one of them is left, or remove one.';

describe('bands', () => {
	it(
		'go to standard output to the cent, and what is to be known of them beside it',
		async () => {
			const { stdout, stderr, exitCode } = await run(
				'bands',
				jobs('jobs.csv'),
				'--where',
				'year=2024'
			);
			// Of 10,000.5 to 50,000.25 the 90th percentile is 40,000 + 0.6 × 10,000.25.
			expect(stdout).toBe(
				'role,seniority,min,max,median,top_of_band,n\r\nClerk,senior,20000,40000,30000,46000.15,5\r\n'
			);
			expect(stderr).toContain(
				'Each row was read as one pay: role from “job_title”, seniority from “experience_level”, pay from “pay”.\n'
			);
			expect(stderr).toContain('Too few rows for a band:\n- Clerk, entry: 4\n');
			expect(stderr).toContain('Not used: 1 row without pay.\n');
			expect(stderr).toContain('1 problem to mend.\n- Row 13, column pay: “much” is not money.');
			expect(exitCode).toBe(0);
		},
		SLOW
	);

	it('are of rows with any of a column’s values, and with one of every column’s', async () => {
		const wanted = ['year=2024', 'year=2023', 'TYPE=FT'].flatMap((each) => ['--where', each]);
		const { stdout } = await bands([jobs('jobs.csv'), ...wanted], folder);
		expect(stdout.split('\r\n')[1]).toBe('Clerk,senior,22500,47500.19,35000,70000.13,6');
	});

	it('are of the columns that are named', async () => {
		const file = write('odd.csv', 'a,b,c', ...[1, 2, 3, 4, 5].map((n) => `${n}00,x,Clerk`));
		const { stdout } = await bands([file, '--role', 'c', '--seniority', 'b', '--pay', 'a'], folder);
		expect(stdout.split('\r\n')[1]).toBe('Clerk,x,200,400,300,460,5');
	});

	it('have an open top where the survey has a sign for one', async () => {
		const file = write('survey.csv', 'occupation,p25,p50,p75,p90', 'Clerk,100,120,140,#');
		const { stdout } = await bands([file, '--top-code', '239,200'], folder);
		expect(stdout.split('\r\n')[1]).toBe('Clerk,all levels,100,140,120,239200+');
	});

	it('leave out a role and seniority that comes twice, and that is said', async () => {
		const { stdout, stderr } = await bands([twice('twice.csv')], folder);
		expect(stdout.split('\r\n').slice(1)).toEqual([
			'Analyst,junior,50000,70000,80000',
			'Analyst,senior,80000,110000,',
			''
		]);
		expect(stderr).toContain(`1 problem to mend.\n${REPEATED}\n`);
	});

	it('are none of what is no file of pay', async () => {
		const { stdout, stderr, exitCode } = await bands(
			[write('page.html', '<!doctype html>')],
			folder
		);
		expect([stdout, exitCode]).toEqual(['', 1]);
		expect(stderr).toMatch(/^The file is an HTML or XML page\. Expected a CSV file/);
	});
});

describe('check', () => {
	it('says where nothing tells the place of a level, as bands do', async () => {
		const rows = ['A,wizard,3,4', 'A,junior,1,2', 'A,senior,2,3'];
		const file = write('staff.csv', 'role,level,min,max', ...rows);
		for (const command of [check, bands]) {
			const { stderr, exitCode } = await command([file], folder);
			expect(stderr).toContain('“wizard” stands: it was placed above “senior”');
			expect(exitCode).toBe(0);
		}
	});

	it(
		'lists what is wrong as the page does, and ends with 1',
		async () => {
			const { stdout, exitCode } = await run('check', jobs('jobs.csv'));
			expect(stdout).toBe(
				'12 of 13 rows loaded.\n1 problem to mend.\n- Row 13, column pay: “much” is not money. Expected an amount of money, such as 170000, 170,000 or $170K. Write it in digits, without further letters or words.\n'
			);
			expect(exitCode).toBe(1);
		},
		SLOW
	);

	it('lists a role and seniority that comes twice, whose row is not loaded', async () => {
		expect(await check([twice('twice.csv')], folder)).toMatchObject({
			stdout: `2 of 3 rows loaded.\n1 problem to mend.\n${REPEATED}\n`,
			exitCode: 1
		});
	});

	it('has loaded no row where a column is missing', async () => {
		const file = write('no-pay.csv', 'role,town', 'Clerk,Ulm', 'Baker,Köln');
		expect((await check([file], folder)).stdout).toMatch(
			/^0 of 2 rows loaded\.\n.*\n- Row 1: no column is the /
		);
	});

	it('says so where nothing is wrong', async () => {
		const file = write('good.csv', 'role,pay', 'Clerk,50000');
		expect(await check([file], folder)).toMatchObject({
			stdout: '1 of 1 row loaded.\n',
			exitCode: 0
		});
	});

	it('looks through the folder of a dataset', async () => {
		expect(await check(['data/us-oews-2023'], process.cwd())).toEqual({
			stdout: '21 bands loaded.\n',
			stderr: '',
			exitCode: 0
		});
	});

	it('looks up what stands for what in the folder beside it', async () => {
		cpSync('data/career-article-2026', join(folder, 'data/career-article-2026'), {
			recursive: true
		});
		const checked = () => check(['data/career-article-2026'], folder);
		expect((await checked()).stdout).toContain(
			'$.bandscope.heldAgainst.dataset: “ai-jobs-2025-01” is not known.'
		);
		cpSync('data/ai-jobs-2025-01', join(folder, 'data/ai-jobs-2025-01'), { recursive: true });
		expect(await checked()).toEqual({ stdout: '4 bands loaded.\n', stderr: '', exitCode: 0 });
	});

	it('finds what is wrong in such a folder', async () => {
		mkdirSync(join(folder, 'broken'), { recursive: true });
		write('broken/datapackage.json', '{}');
		const { stdout, exitCode } = await check(['broken'], folder);
		expect(stdout).toContain('- broken/datapackage.json, $.title: ');
		expect(exitCode).toBe(1);
	});
});

describe('whoever types it', () => {
	it.each([
		[['--help'], 0, /^npm run --silent bands -- FILE/, /^$/],
		[[], 2, /^$/, /^No file is named\./],
		[['one.csv', 'two.csv'], 2, /^$/, /^One file at a time/],
		[['jobs.csv', '--salary', 'x'], 2, /^$/, /^Unknown option '--salary'/],
		[
			['jobs.csv', '--where', 'year'],
			2,
			/^$/,
			/^--where takes COLUMN=VALUE, and “year” is not that\./
		],
		[['jobs.csv', '--top-code', 'much'], 2, /^$/, /^--top-code takes an amount/],
		[['nowhere.csv'], 2, /^$/, /^No file can be read at .*nowhere\.csv\./],
		[
			['jobs.csv', '--pay', 'gold'],
			2,
			/^$/,
			/^No column is called “gold”\. The file has: job_title, experience_level, pay, note, year, type\./
		],
		[['jobs.csv', '--where', 'town=Ulm'], 2, /^$/, /^No column is called “town”\./]
	])('%j ends with %i and is told why', async (words, exitCode, stdout, stderr) => {
		jobs('jobs.csv');
		const outcome = await bands(words, folder);
		expect(outcome.exitCode).toBe(exitCode);
		expect(outcome.stdout).toMatch(stdout);
		expect(outcome.stderr).toMatch(stderr);
	});

	it(
		'is told so by the program too',
		async () => {
			const { stdout, stderr, exitCode } = await run('check', 'nowhere.csv');
			expect([stdout, exitCode]).toEqual(['', 2]);
			expect(stderr).toMatch(/^No file can be read at /);
		},
		SLOW
	);
});
