import { existsSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { expect, test } from './fixtures';

const BANDS = [
	'Role,Level,Min,Max,Top,City',
	'Data Scientist,Junior,80k,105k,120K,Köln',
	'Data Scientist,Senior,"$140,000","$180,000","$220,000",Ulm',
	'ML Engineer,Senior,170000,220000,300K+,<b>Ulm</b>',
	'ML Engineer,Junior,140000,110000,,Bonn',
	'Baker,Senior,n/a,40000,,'
].join('\r\n');

const SKILLS = [
	'Skill;Data Scientist;ML Engineer',
	'SQL;heavy;medium',
	'Docker;light;heavy',
	'Python;required;required'
].join('\n');

/** Pay of one row each: 12 rows of one group, 3 of another, with a year, and a few that have no pay. */
const OBSERVATIONS = [
	'job_title,experience_level,salary_in_usd,work_year',
	...Array.from(
		{ length: 12 },
		(_, i) => `Data Scientist,SE,${100 + 10 * i}000,${i < 6 ? 2023 : 2024}`
	),
	...Array.from({ length: 3 }, (_, i) => `Baker,EN,${30 + i}000,2024`),
	'Data Scientist,SE,,2024',
	'Data Scientist,SE,0,2024'
].join('\n');

async function open(page: Page, text: string, name = 'pay.csv') {
	await page
		.locator('input[type=file]')
		.setInputFiles({ name, mimeType: 'text/csv', buffer: Buffer.from(text) });
}

async function drop(page: Page, texts: readonly string[], path = './') {
	await page.goto(path);
	await expect(page.locator('html:not(.waking)')).toBeVisible();
	const transfer = await page.evaluateHandle((contents) => {
		const data = new DataTransfer();
		for (const [i, text] of contents.entries())
			data.items.add(new File([text], `dropped-${i}.csv`, { type: 'text/csv' }));
		return data;
	}, texts);
	await page.dispatchEvent('main', 'drop', { dataTransfer: transfer });
}

const marks = (page: Page) =>
	page.getByRole('group', { name: /^Pay bands/ }).locator('[role=img]:not([visibility])');

test.describe('a file of bands', () => {
	test.beforeEach(async ({ page }) => {
		await page.goto('./your-file/');
		await open(page, BANDS);
		await expect(marks(page)).toHaveCount(3);
	});

	test('gets the same dashboard as any dataset', async ({ page }) => {
		await expect(page.getByRole('heading', { level: 1 })).toHaveText('pay');
		await expect(marks(page).nth(2)).toHaveAttribute(
			'aria-label',
			'Senior ML Engineer: 170 to 220 thousand dollars per year, midpoint 195 thousand dollars, range spread 29%, top of band 300 thousand dollars or more.'
		);
		await page.getByRole('radio', { name: 'Senior' }).check();
		await expect(marks(page)).toHaveCount(2);
		await expect(page).toHaveURL(/\?seniority=senior$/);
	});

	test('says what is wrong with rows, and reads the others', async ({ page }) => {
		await expect(page.getByText('3 of 5 rows loaded').first()).toBeVisible();
		await expect(
			page.getByText('Row 5, column Max: “110000” is below min, 140000.', { exact: false })
		).toBeVisible();
		await expect(page.getByText('Row 6, column Min:', { exact: false })).toBeVisible();
	});

	test('keeps its further columns in the table, as text', async ({ page }) => {
		await page.getByText('Table', { exact: true }).click();
		const table = page.getByRole('region', { name: /^pay/ });
		await expect(table.getByRole('columnheader', { name: 'City' })).toBeVisible();
		await expect(table.getByRole('cell', { name: '<b>Ulm</b>' })).toBeVisible();
		expect(await page.locator('table b').count()).toBe(0);
	});

	test('stays when another file is refused', async ({ page }) => {
		await page.locator('input[type=file]').setInputFiles({
			name: 'photo.png',
			mimeType: 'image/png',
			buffer: Buffer.from('\x89PNG\r\n\x1a\n', 'latin1')
		});
		await expect(page.getByRole('alert')).toContainText('photo.png: The file is a picture');
		await expect(marks(page)).toHaveCount(3);
	});

	test('may be opened a second time', async ({ page }) => {
		await open(page, BANDS.replace('Baker', 'Cook'));
		await expect(page.getByText('Row 6, column Min:', { exact: false })).toBeVisible();
		await open(page, BANDS);
		await expect(marks(page)).toHaveCount(3);
	});

	test('is there on every page, until it is forgotten', async ({ page }) => {
		await page.getByRole('link', { name: 'US OEWS 2023' }).click();
		await expect(page.getByRole('heading', { level: 1 })).toContainText('occupations');
		await page.getByRole('link', { name: 'Open your own CSV' }).click();
		await expect(marks(page)).toHaveCount(3);
		await page.getByRole('button', { name: 'Forget this file' }).click();
		await expect(page.getByRole('heading', { level: 1 })).toHaveText('Your own CSV');
		await expect(marks(page)).toHaveCount(0);
	});

	test('is gone after a reload, unless it is to be kept', async ({ page }) => {
		await page.reload();
		await expect(page.getByText('Choose a CSV file')).toBeVisible();
		await expect(marks(page)).toHaveCount(0);

		await open(page, BANDS);
		await page.getByLabel('Keep in this browser').check();
		await expect(page.getByText('Kept in this browser until you forget it.')).toBeVisible();
		await page.reload();
		await expect(marks(page)).toHaveCount(3);
		await page.getByRole('button', { name: 'Forget this file' }).click();
		await page.reload();
		await expect(page.getByText('Choose a CSV file')).toBeVisible();
		await page.waitForTimeout(300);
		await expect(marks(page)).toHaveCount(0);
	});

	test('takes the words that its owner has for it', async ({ page }) => {
		await page.getByText('Title, source and date').click();
		await page.getByLabel('Title', { exact: true }).fill('Pay in Köln');
		await page.getByLabel('Source').fill('Own survey');
		await page.getByLabel('Date of the figures').fill('2026-05');
		await page.keyboard.press('Enter');
		await expect(page.getByRole('heading', { level: 1 })).toHaveText('Pay in Köln');
		await expect(page.locator('footer')).toContainText('Source: Own survey, May 2026.');
	});

	test('is read anew when a column holds something else', async ({ page }) => {
		await page.getByText('read as:').click();
		await page.getByLabel('What City holds').selectOption({ label: 'Role' });
		await expect(marks(page).first()).toHaveAttribute('aria-label', /Köln/);
	});
});

test('a dropped file opens from any page', async ({ page }) => {
	await drop(page, [BANDS], './us-oews-2023/');
	await expect(page).toHaveURL(/your-file\/$/);
	await expect(marks(page)).toHaveCount(3);
});

test('a file of pay and one of skills may come together', async ({ page }) => {
	await drop(page, [SKILLS, BANDS]);
	await expect(marks(page)).toHaveCount(3);
	await expect(page.getByRole('heading', { name: 'Skills' })).toBeVisible();
	await expect(
		page.getByText('ML Engineer requires more of 1, Docker: “heavy” against “light”')
	).toBeVisible();
});

test('a file of skills stands alone', async ({ page }) => {
	await page.goto('./your-file/');
	await open(page, SKILLS, 'skills.csv');
	await expect(page.getByRole('heading', { name: 'Skills', level: 2 })).toBeVisible();
	await expect(page.getByRole('heading', { name: 'Pay bands' })).toHaveCount(0);
});

test('a pasted table opens', async ({ page }) => {
	await page.goto('./your-file/');
	await page.getByText('Paste a table').click();
	await page.getByLabel(/Cells copied from a spreadsheet/).fill(BANDS.replaceAll(',', '\t'));
	await page.getByRole('button', { name: 'Read the table' }).click();
	await expect(page.getByText('rows loaded').first()).toBeAttached();
	await expect(marks(page).first()).toBeVisible();
});

test.describe('a file of one pay per row', () => {
	test('becomes bands, with what is too small listed and not drawn', async ({ page }) => {
		await page.goto('./your-file/');
		await open(page, OBSERVATIONS);
		// 100 to 210 thousand in steps of 10: p25 127.5, median 155, p75 182.5, p90 199 thousand.
		await expect(marks(page)).toHaveCount(1);
		await expect(marks(page)).toHaveAttribute(
			'aria-label',
			/127,500 to 182,500 dollars per year, median 155 thousand dollars, .*90th percentile 199 thousand dollars, from 12 observations/
		);
		await page.getByText('1 group of fewer than 5 rows, not drawn').click();
		await expect(page.getByText('Baker, entry: 3 rows')).toBeVisible();
		await expect(page.locator('footer')).toContainText(
			'Not used: 1 row without pay and 1 row with a pay of zero.'
		);
	});

	test('is filtered by a further column, in the address as well', async ({ page }) => {
		await page.goto('./your-file/?where=work-year.2024');
		await open(page, OBSERVATIONS);
		// 160 to 210 thousand: p25 172.5, p75 197.5.
		await expect(marks(page)).toHaveAttribute('aria-label', /172,500 to 197,500 dollars/);
		await page.goto('./your-file/');
		await open(page, OBSERVATIONS);
		await expect(marks(page)).toHaveAttribute('aria-label', /127,500 to 182,500 dollars/);
		await page.locator('summary', { hasText: 'work_year' }).click();
		await page.getByRole('checkbox', { name: /^2023/ }).check();
		await expect(marks(page)).toHaveAttribute('aria-label', /112,500 to 137,500 dollars/);
		await expect(page).toHaveURL(/where=work-year\.2023$/);
	});
});

test.describe('what is not a file of a table', () => {
	test.beforeEach(({ page }) => page.goto('./your-file/'));

	for (const [name, content, found] of [
		['page.csv', '<!doctype html><p>Sign in</p>', 'The file is an HTML or XML page'],
		['data.csv', '{"rows": []}', 'The file is JSON'],
		['sheet.csv', 'PK\x03\x04', 'The file is a spreadsheet'],
		['empty.csv', '', 'The file is empty']
	] as const) {
		test(`is said plainly: ${name}`, async ({ page }) => {
			await open(page, content, name);
			await expect(page.getByRole('alert')).toContainText(`${name}: ${found}`);
			await open(page, BANDS);
			await expect(marks(page)).toHaveCount(3);
			await expect(page.getByRole('alert')).toHaveCount(0);
		});
	}
});

test('nothing of a file becomes markup or an address', async ({ page }) => {
	const hostile = '<img src=x onerror=document.title=1>';
	await page.goto('./your-file/');
	await open(
		page,
		[
			'role,seniority,min,max,__proto__',
			`${hostile},${hostile},1,2,${hostile}`,
			`constructor,toString,3000,4000,javascript:alert(1)`,
			`${hostile},b,x,2,`
		].join('\n'),
		'"><img src=x onerror=alert(1)>.csv'
	);
	await expect(marks(page)).toHaveCount(2);
	await page.getByText('Table', { exact: true }).click();
	await expect(page.getByRole('cell', { name: hostile }).first()).toBeVisible();
	expect(await page.locator('img').count()).toBe(0);
	expect(await page.title()).not.toBe('1');
});

const REAL = '../shared/data/aijobs-2025-01/salaries.csv';
test('seventy thousand salaries become bands of the 12 most frequent roles', async ({ page }) => {
	test.skip(!existsSync(REAL), `${REAL} is not here`);
	await page.goto('./your-file/');
	await page.locator('input[type=file]').setInputFiles(REAL);
	await expect(marks(page).first()).toBeVisible();
	await expect(
		page.locator(
			'[role=img][aria-label^="Senior Data Scientist: 127,300 dollars to 206 thousand dollars"]'
		)
	).toHaveCount(1);
	await expect(page.getByText(/^Roles/).first()).toContainText('12 of');
});
