import { EventEmitter, once } from 'node:events';
import { existsSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { expect, test } from './fixtures';
import { findTextFaults } from '../text-faults';
import { BANDS, MANY_ROLES, marks, OBSERVATIONS, openRows, openText, SKILLS } from './own-texts';

async function drop(page: Page, texts: readonly string[], path = './') {
	await page.goto(path);
	await expect(page.locator('html:not(.waking)')).toBeVisible();
	await dropHere(page, texts);
}

async function dropHere(page: Page, texts: readonly string[]) {
	const transfer = await page.evaluateHandle((contents) => {
		const data = new DataTransfer();
		for (const [i, text] of contents.entries())
			data.items.add(new File([text], `dropped-${i}.csv`, { type: 'text/csv' }));
		return data;
	}, texts);
	await page.dispatchEvent('main', 'drop', { dataTransfer: transfer });
}

test.describe('a file of bands', () => {
	test.beforeEach(async ({ page }) => {
		await page.goto('./your-file/');
		await openText(page, BANDS);
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

	test('lets go of a choice that the next file does not offer', async ({ page }) => {
		await page.getByRole('radio', { name: 'Senior' }).check();
		await expect(page).toHaveURL(/\?seniority=senior$/);
		await openText(page, 'role,seniority,min,max\nNurse,entry,40000,50000\nNurse,mid,50000,65000');
		await expect(marks(page)).toHaveCount(2);
		await expect(page.getByRole('radio', { name: 'All' })).toBeChecked();
		await page.getByRole('radio', { name: 'Mid' }).check();
		await expect(marks(page)).toHaveCount(1);
		await expect(page).toHaveURL(/\?seniority=mid$/);
	});

	test('may be opened a second time', async ({ page }) => {
		await openText(page, BANDS.replace('Baker', 'Cook'));
		await expect(page.getByText('Row 6, column Min:', { exact: false })).toBeVisible();
		await openText(page, BANDS);
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

		await openText(page, BANDS);
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

	test('is kept in place of the one before, as long as files are to be kept', async ({ page }) => {
		await page.getByLabel('Keep in this browser').check();
		await expect(page.getByText('Kept in this browser until you forget it.')).toBeVisible();
		await openText(page, 'role,seniority,min,max\nArchivist,senior,50000,60000\n', 'archive.csv');
		await expect(marks(page)).toHaveCount(1);
		await expect(page.getByLabel('Keep in this browser')).toBeChecked();
		await page.reload();
		await expect(page.getByRole('heading', { level: 1 })).toHaveText('archive');
		await expect(marks(page)).toHaveCount(1);

		await page.getByLabel('Keep in this browser').uncheck();
		await expect(page.getByText('Not kept any more', { exact: false })).toBeVisible();
		await page.reload();
		await expect(page.getByText('Choose a CSV file')).toBeVisible();
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

	test('is asked once more for a date that is none, until another file takes its place', async ({
		page
	}) => {
		await page.getByText('Title, source and date').click();
		const date = page.getByLabel('Date of the figures');
		await date.fill('2026');
		await page.keyboard.press('Enter');
		await date.fill('2026/05');
		await page.keyboard.press('Enter');
		await expect(page.getByRole('alert')).toContainText('“2026/05” is no date.');
		await expect(page.locator('footer')).toContainText('Source: pay.csv, 2026.');
		await openText(page, BANDS, 'other.csv');
		await expect(page.getByRole('heading', { level: 1 })).toHaveText('other');
		await expect(date).toHaveValue('');
		await expect(page.getByRole('alert')).toHaveCount(0);
	});

	test('is read anew when a column holds something else', async ({ page }) => {
		await page.getByText('read as:').click();
		await page.getByLabel('What City holds').selectOption({ label: 'Role' });
		await expect(marks(page).first()).toHaveAttribute('aria-label', /Köln/);
	});
});

test('a file that is chosen before the page wakes opens when it does', async ({ page }) => {
	const gate = new EventEmitter();
	const opened = once(gate, 'open');
	await page.route('**/_app/**/*.js', async (route) => {
		await opened;
		await route.continue();
	});
	await page.goto('./your-file/', { waitUntil: 'commit' });
	await openText(page, BANDS);
	await expect(page.locator('html.waking')).toBeAttached();
	gate.emit('open');
	await expect(marks(page)).toHaveCount(3);
});

test('a dropped file opens from any page', async ({ page }) => {
	await drop(page, [BANDS], './us-oews-2023/');
	await expect(page).toHaveURL(/your-file\/$/);
	await expect(marks(page)).toHaveCount(3);
});

test.describe('without a network', () => {
	test.use({ expectedComplaints: /ERR_INTERNET_DISCONNECTED|ERR_FAILED|Failed to fetch/ });

	test('a dropped file is said not to have been opened, and the page stays', async ({
		page,
		context
	}) => {
		await page.goto('./us-oews-2023/');
		await expect(page.locator('html:not(.waking)')).toBeVisible();
		await context.setOffline(true);
		await dropHere(page, [BANDS]);
		await expect(page.getByRole('alert')).toContainText(
			'Nothing was opened. What opens files could not be loaded. Check the connection'
		);
		await expect(page).toHaveURL(/us-oews-2023\/$/);

		await context.setOffline(false);
		await dropHere(page, [BANDS]);
		await expect(page).toHaveURL(/your-file\/$/);
		await expect(marks(page)).toHaveCount(3);
		await expect(page.getByText('Nothing was opened')).toHaveCount(0);
	});

	test('nor is one whose page alone cannot be loaded', async ({ page }) => {
		await page.goto('./us-oews-2023/');
		await expect(page.locator('html:not(.waking)')).toBeVisible();
		await page.route('**/your-file/__data.json*', (route) => route.abort());
		await dropHere(page, [BANDS]);
		await expect(page.getByRole('alert')).toContainText('Nothing was opened.');
		await expect(page).toHaveURL(/us-oews-2023\/$/);
	});
});

test('a file of pay and one of skills may come together', async ({ page }) => {
	await drop(page, [SKILLS, BANDS]);
	await expect(marks(page)).toHaveCount(3);
	await expect(page.getByRole('heading', { name: 'Skills' })).toBeVisible();
	await expect(
		page.getByText('ML Engineer requires more of 1, Docker: “heavy” against “light”')
	).toBeVisible();
});

test('a file whose columns have to be named waits beside the one that came with it', async ({
	page
}) => {
	await drop(page, ['job,foo,bar\nNurse,x,y\n', SKILLS]);
	await expect(page.getByRole('region', { name: 'Skills' })).toBeVisible();
	await expect(page.getByText('dropped-0.csv', { exact: true })).toBeVisible();
	await expect(page.getByText('not read yet', { exact: false })).toBeVisible();
});

test('of two such files, one has to wait', async ({ page }) => {
	await drop(page, ['job,foo,bar\nNurse,x,y\n', 'job,foo,bar\nPilot,x,y\n']);
	await expect(page.getByText('dropped-0.csv', { exact: true })).toBeVisible();
	await expect(page.getByRole('alert')).toContainText(
		'dropped-1.csv: The file was not opened. Expected no more than one file whose columns have to be named.'
	);
});

test('an open file that is taken apart in a wrong way keeps its one box, and comes back', async ({
	page
}) => {
	await page.goto('./your-file/');
	await openText(page, 'role;min;max\nBaker;25000;31500\nCook;32000;41000\n');
	await expect(marks(page)).toHaveCount(2);
	await page.getByText('read as:').click();
	const separator = page.getByLabel('Between cells');
	await separator.focus();
	await separator.selectOption({ label: 'a comma' });
	await expect(page.getByText('pay.csv not read yet:')).toBeVisible();
	await expect(page.getByRole('columnheader', { name: 'role;min;max' })).toBeVisible();
	await expect(separator).toHaveCount(1);
	await expect(separator).toBeFocused();
	await expect(marks(page)).toHaveCount(2);

	await separator.selectOption({ label: 'a semicolon' });
	await expect(page.getByText('pay.csv read as:')).toBeVisible();
	await expect(page.getByRole('columnheader', { name: 'min' })).toBeVisible();
	await expect(separator).toHaveCount(1);
});

test('of two choices in quick succession neither undoes the other', async ({ page }) => {
	await page.goto('./your-file/');
	const rows = Array.from({ length: 10 }, (_, i) =>
		i < 5 ? `Analyst,${20 + i},hour,Ulm` : `Analyst,${46000 + 1000 * i},year,Ulm`
	);
	const elsewhere = Array.from({ length: 10 }, () => 'Analyst,99000,year,Bonn');
	await openText(page, ['role,pay_usd,period,city', ...rows, ...elsewhere].join('\n'));
	await expect(marks(page)).toHaveCount(1);
	await page.getByRole('button', { name: 'city' }).click();
	// In one go: the first is not answered when the second is made.
	await page.evaluate(() => {
		for (const words of ['as yearly', 'Ulm']) {
			const labels = [...document.querySelectorAll('label')];
			labels.find((label) => label.textContent.includes(words))?.click();
		}
	});
	// 41,600 43,680 45,760 47,840 49,920 51,000 … 55,000: p25 46,280, p75 52,750.
	await expect(marks(page)).toHaveAttribute('aria-label', /46,280 to 52,750 dollars per year/);
	await expect(page.getByLabel(/hourly.*as yearly/)).toBeChecked();
});

test('a file of skills stands alone', async ({ page }) => {
	await page.goto('./your-file/');
	await openText(page, SKILLS, 'skills.csv');
	await expect(page.getByRole('heading', { name: 'Skills', level: 2 })).toBeVisible();
	await expect(page.getByRole('heading', { name: 'Pay bands' })).toHaveCount(0);
	// It would put bands in order.
	await expect(page.getByLabel('Order')).toHaveCount(0);
});

test('a pasted table opens', async ({ page }) => {
	await page.goto('./your-file/');
	await page.getByText('Paste a table').click();
	await page.getByLabel(/Cells copied from a spreadsheet/).fill(BANDS.replaceAll(',', '\t'));
	await page.getByRole('button', { name: 'Read the table' }).click();
	await expect(page.getByText('rows loaded').first()).toBeAttached();
	await expect(marks(page).first()).toBeVisible();
});

test('a level that nothing tells the place of is named, until it is said what it means', async ({
	page
}) => {
	await page.goto('./your-file/');
	await openText(page, 'role,level,min,max\nA,wizard,3,4\nA,junior,1,2\nA,senior,2,3', 'staff.csv');
	const guesses = page.getByRole('list', { name: 'What was guessed of staff.csv' });
	const ofWizard = guesses.getByText('“wizard” stands: it was placed above “senior”');
	await expect(ofWizard).toBeVisible();
	await page.getByText('Check or change how').click();
	await page.getByRole('combobox', { name: 'wizard' }).selectOption('lead');
	await expect(page.getByRole('radio', { name: 'Lead' })).toBeVisible();
	await expect(ofWizard).toHaveCount(0);
});

test('a table that is copied elsewhere opens wherever it is pasted', async ({ page }) => {
	await page.goto('./');
	await expect(page.locator('html:not(.waking)')).toBeVisible();
	await page.evaluate(
		(text) => {
			const clipboardData = new DataTransfer();
			clipboardData.setData('text/plain', text);
			document.body.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true }));
		},
		BANDS.replaceAll(',', '\t').replaceAll('"', '')
	);
	await expect(page).toHaveURL(/your-file\/$/);
	await expect(marks(page).first()).toBeVisible();
});

for (const [what, address, text] of [
	['a folder', '', ''],
	['an address', 'https://example.org/pay.csv', 'https://example.org/pay.csv']
] as const) {
	test(`${what} that is dropped is refused, and the page stays`, async ({ page }) => {
		await page.goto('./your-file/');
		await expect(page.locator('html:not(.waking) h1')).toBeVisible();
		const transfer = await page.evaluateHandle(
			([link, plain]) => {
				const data = new DataTransfer();
				if (link) data.setData('text/uri-list', link);
				if (plain) data.setData('text/plain', plain);
				return data;
			},
			[address, text] as const
		);
		await page.dispatchEvent('main', 'drop', { dataTransfer: transfer });
		await expect(page.getByRole('alert')).toContainText(
			address ? 'an address was dropped' : 'holds neither a file nor text',
			{ ignoreCase: true }
		);
	});
}

for (const [kind, text, label] of [
	[
		'percentiles',
		'occupation,p10,p25,p50,p75,p90\nActuary,60000,88000,120000,164000,209000',
		'Actuary: 88 to 164 thousand dollars per year, median 120 thousand dollars, midpoint 126 thousand dollars, range spread 86%, 90th percentile 209 thousand dollars.'
	],
	[
		'a range per job ad',
		// Medians of the minima and the maxima, and type 7's p90 of 100, 102, … 108 thousand.
		`title,salary_min,salary_max\n${[0, 1, 2, 3, 4].map((i) => `Analyst,${70 + i}000,${100 + 2 * i}000`).join('\n')}`,
		'Analyst: 72 to 104 thousand dollars per year, midpoint 88 thousand dollars, range spread 44%, 90th percentile of maxima 107,200 dollars, from 5 observations, which are few.'
	]
] as const) {
	test(`a file of ${kind} opens`, async ({ page }) => {
		await page.goto('./your-file/');
		await openText(page, text);
		await expect(marks(page)).toHaveCount(1);
		await page.getByText('read as:').click();
		await page.getByLabel('Currency').fill('USD');
		await page.getByLabel('Currency').press('Enter');
		await expect(marks(page)).toHaveAttribute('aria-label', label);
	});
}

test('a file of skill ratings opens, its levels in numbers', async ({ page }) => {
	await page.goto('./your-file/');
	await openText(
		page,
		'role,skill,level\nAnalyst,SQL,3\nAnalyst,Python,1\nEngineer,SQL,1\nEngineer,Python,3'
	);
	await expect(page.getByRole('heading', { name: 'Skills', level: 2 })).toBeVisible();
	await expect(page.getByText('Analyst requires more of 1 of the 2 skills')).toBeVisible();
});

test.describe('a file of one pay per row', () => {
	test('becomes bands, with what is too small listed and not drawn', async ({ page }) => {
		await page.goto('./your-file/');
		await openText(page, OBSERVATIONS);
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
		await openText(page, OBSERVATIONS);
		// 160 to 210 thousand: p25 172.5, p75 197.5.
		await expect(marks(page)).toHaveAttribute('aria-label', /172,500 to 197,500 dollars/);
		await page.goto('./your-file/');
		await openText(page, OBSERVATIONS);
		await expect(marks(page)).toHaveAttribute('aria-label', /127,500 to 182,500 dollars/);
		await page.getByRole('button', { name: 'work_year' }).click();
		await page.getByRole('checkbox', { name: /^2023/ }).check();
		await expect(marks(page)).toHaveAttribute('aria-label', /112,500 to 137,500 dollars/);
		await expect(page).toHaveURL(/where=work-year\.2023$/);
	});
});

test('bands that were saved open again with the same result', async ({ page }) => {
	await page.goto('./your-file/');
	await openText(
		page,
		OBSERVATIONS.replaceAll('in_usd', 'in_eur').replaceAll('salary', 'monthly_salary')
	);
	await expect(marks(page)).toHaveAttribute('aria-label', /127,500 to 182,500 euros per month/);
	const before = await marks(page).getAttribute('aria-label');
	await page.getByRole('button', { name: /^Save or copy the pay bands/ }).click();
	const [download] = await Promise.all([
		page.waitForEvent('download'),
		page.getByRole('button', { name: 'CSV', exact: true }).click()
	]);
	await page.locator('input[type=file]').setInputFiles(await download.path());
	await expect(page.getByText('read as: percentiles')).toBeVisible();
	expect(await marks(page).getAttribute('aria-label')).toBe(before);
});

test('a file is read without a word of it leaving the browser', async ({ page }) => {
	await page.goto('./your-file/');
	await expect(page.locator('html:not(.waking) h1')).toBeVisible();
	await openText(page, BANDS);
	await expect(marks(page)).toHaveCount(3);
	const sent: string[] = [];
	page.on('request', (request) => {
		const { pathname, search } = new URL(request.url());
		// The site's own files, asked for by their names and nothing more.
		const isPlain = request.method() === 'GET' && search === '' && pathname.includes('/_app/');
		if (!isPlain) sent.push(`${request.method()} ${request.url()}`);
	});
	await openText(page, OBSERVATIONS);
	await expect(marks(page)).toHaveCount(1);
	expect(sent).toEqual([]);
});

test('two currencies are never in one chart', async ({ page }) => {
	await page.goto('./your-file/');
	const rows = Array.from(
		{ length: 12 },
		(_, i) => `Analyst,${50 + i}000,${i < 7 ? 'USD' : 'EUR'}`
	);
	await openText(page, ['role,pay,currency', ...rows].join('\n'));
	// 50 to 56 thousand dollars: p25 51.5, p75 54.5.
	await expect(marks(page)).toHaveAttribute('aria-label', /51,500 to 54,500 dollars per year/);
	await expect(page.locator('footer')).toContainText('5 rows in EUR per year are left out');
	await page.getByLabel('Amounts in').selectOption({ label: 'EUR per year (5 rows)' });
	// 57 to 61 thousand euros: p25 58, p75 60.
	await expect(marks(page)).toHaveAttribute('aria-label', /58 to 60 thousand euros per year/);
});

test('hourly and monthly pay becomes yearly on request, and the chart says so', async ({
	page
}) => {
	await page.goto('./your-file/');
	const rows = Array.from({ length: 10 }, (_, i) =>
		i < 5 ? `Analyst,${20 + i},hour` : `Analyst,${46000 + 1000 * i},year`
	);
	await openText(page, ['role,pay,period', ...rows].join('\n').replace('pay', 'pay_usd'));
	await page.getByLabel('Amounts in').selectOption({ label: 'USD per year (5 rows)' });
	await expect(marks(page)).toHaveAttribute('aria-label', /52 to 54 thousand dollars per year/);
	await page.getByLabel(/hourly.*as yearly/).check();
	// 41,600 43,680 45,760 47,840 49,920 51,000 … 55,000: p25 46,280, p75 52,750.
	await expect(marks(page)).toHaveAttribute('aria-label', /46,280 to 52,750 dollars per year/);
	await expect(page.locator('footer')).toContainText(
		'5 rows of hourly or monthly pay are counted as yearly'
	);
});

/** Header and row of a file that takes a while. */
const LARGE = [
	'role,seniority,pay,year',
	'Made-up role with a long name,senior,100000,2024'
] as const;

test('reading a large file is stopped at once, and leaves what was there', async ({ page }) => {
	await page.goto('./your-file/');
	await openText(page, BANDS);
	await expect(marks(page)).toHaveCount(3);
	// Pressed in the page, as soon as the first rows are counted: a test from outside might come too late.
	await page.evaluate(() => {
		new MutationObserver((_, observer) => {
			const isUnderWay = /[1-9][\d,]* rows, .* of 44\.1 MB/.test(document.body.innerText);
			const cancel = [...document.querySelectorAll('button')].find(
				({ textContent }) => textContent === 'Cancel'
			);
			if (!isUnderWay || !cancel) return;
			observer.disconnect();
			document.documentElement.dataset.cancelled = 'yes';
			cancel.click();
		}).observe(document.body, { childList: true, subtree: true, characterData: true });
	});
	await openRows(page, ...LARGE, 900_000);
	await expect(page.locator('html[data-cancelled]')).toBeAttached();
	await expect(page.getByRole('progressbar')).toHaveCount(0);
	// Long enough for all of it to be read, if that went on.
	await page.waitForTimeout(2000);
	await expect(page.getByRole('heading', { level: 1 })).toHaveText('pay');
	await expect(marks(page)).toHaveCount(3);
});

test('of two files in a row the newer one stays, though the older is larger', async ({ page }) => {
	await page.goto('./your-file/');
	await openRows(page, ...LARGE, 300_000);
	await openText(page, BANDS);
	await expect(marks(page)).toHaveCount(3);
	await page.waitForTimeout(1500);
	await expect(page.getByRole('heading', { level: 1 })).toHaveText('pay');
});

test('a file that is chosen in a dialog from before another one opened is opened', async ({
	page
}) => {
	await page.goto('./your-file/');
	await expect(page.locator('html:not(.waking)')).toBeVisible();
	const picker = await page.locator('input[type=file]').elementHandle();
	await openText(page, BANDS);
	await expect(marks(page)).toHaveCount(3);
	expect(await picker.evaluate((input) => input.isConnected)).toBe(false);
	const later = { name: 'later.csv', mimeType: 'text/csv' };
	await picker.setInputFiles({
		...later,
		buffer: Buffer.from('role,seniority,min,max\nBaker,senior,1000,2000\n')
	});
	await expect(page.getByRole('heading', { level: 1 })).toHaveText('later');
	await expect(marks(page)).toHaveCount(1);
});

test.describe('without JavaScript', () => {
	test.use({ javaScriptEnabled: false });

	test('the page says what it needs', async ({ page }) => {
		await page.goto('./your-file/');
		await expect(page.getByText('Reading a file needs JavaScript')).toBeVisible();
		await expect(page.getByText('Choose a CSV file')).toBeHidden();
	});
});

for (const width of [320, 360, 768, 1280, 1920]) {
	test(`an own file has room for every word at ${width} px`, async ({ page }) => {
		await page.setViewportSize({ width, height: 800 });
		await page.goto('./your-file/');
		await openText(page, MANY_ROLES);
		await expect(marks(page).first()).toBeVisible();
		expect(await page.evaluate(findTextFaults)).toEqual([]);
		await page.getByText('read as:').click();
		expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(
			width
		);
	});
}

test.describe('what is not a file of a table', () => {
	test.beforeEach(({ page }) => page.goto('./your-file/'));

	for (const [name, content, found] of [
		['page.csv', '<!doctype html><p>Sign in</p>', 'The file is an HTML or XML page'],
		['data.csv', '{"rows": []}', 'The file is JSON'],
		['sheet.csv', 'PK\x03\x04', 'The file is a spreadsheet'],
		['empty.csv', '', 'The file is empty']
	] as const) {
		test(`is said plainly: ${name}`, async ({ page }) => {
			await openText(page, content, name);
			await expect(page.getByRole('alert')).toContainText(`${name}: ${found}`);
			await openText(page, BANDS);
			await expect(marks(page)).toHaveCount(3);
			await expect(page.getByRole('alert')).toHaveCount(0);
		});
	}
});

test.describe('what was guessed of a file', () => {
	const guesses = (page: Page) =>
		page.getByRole('list', { name: 'What was guessed of pay.csv' }).getByRole('listitem');

	test.beforeEach(async ({ page }) => {
		await page.goto('./your-file/');
		await openText(page, 'role;min;max\nBaker;25.000;31.500\nCook;32.000;41.000\n');
		await expect(guesses(page)).toHaveCount(3);
	});

	test('leads to the field that settles it', async ({ page }) => {
		for (const [button, field] of [
			['Choose the currency', /^Currency/],
			['Choose the period', /^Pay per/],
			['Choose the decimal sign', /^Decimal sign/]
		] as const) {
			await guesses(page).getByRole('button', { name: button }).press('Enter');
			await expect(page.getByLabel(field)).toBeFocused();
		}
	});

	test('is not told any more once its owner has settled it', async ({ page }) => {
		await guesses(page).getByRole('button', { name: 'Choose the decimal sign' }).click();
		await page.getByLabel('Decimal sign').selectOption({ label: 'a comma: 1.234,56' });
		await expect(marks(page)).toHaveCount(2);
		await expect(guesses(page)).toHaveText([/which currency it is in/, /pay per year/]);
		await page.getByLabel('Currency').fill('EUR');
		await page.getByLabel('Currency').press('Enter');
		await expect(guesses(page)).toHaveText([/pay per year/]);
		await page.getByLabel(/^Pay per/).selectOption('month');
		await expect(guesses(page)).toHaveCount(0);

		// What was guessed is its owner's choice by now.
		await page.getByLabel(/^Pay per/).selectOption('year');
		await expect(marks(page).first()).toHaveAttribute('aria-label', /euros per year/);
		await expect(guesses(page)).toHaveCount(0);
	});
});

test('a guess that its owner agrees with is not told any more, also when the file is kept, and in another currency', async ({
	page
}) => {
	await page.goto('./your-file/');
	await openText(page, 'role;min;max\nBaker;25000;31500\nCook;32000;41000\n');
	const guesses = page.getByRole('list', { name: 'What was guessed of pay.csv' });
	await page.getByLabel('Keep in this browser').check();
	await expect(page.getByText('Kept in this browser until you forget it.')).toBeVisible();
	// There is no currency to agree with.
	await expect(guesses.getByRole('listitem')).toHaveText([
		/which currency it is in/,
		/pay per year/
	]);
	await guesses.getByRole('button', { name: 'That is right' }).press('Enter');
	await expect(guesses.getByRole('listitem')).toHaveText([/which currency it is in/]);
	const box = page.locator('summary', { hasText: 'read as' });
	await expect(box).toBeFocused();

	await expect.poll(() => keptAnswers(page)).toEqual({ chosen: ['period'], ladder: false });
	await page.reload();
	await expect(marks(page)).toHaveCount(2);
	await expect(guesses.getByRole('listitem')).toHaveText([/which currency it is in/]);
	await box.press('Enter');
	await page.getByLabel('Currency').fill('EUR');
	await page.getByLabel('Currency').press('Enter');
	await expect(marks(page).first()).toHaveAttribute('aria-label', /euros per year/);
	await expect(guesses).toHaveCount(0);
});

/**
 * What the owner of a kept file has settled, as the browser has it: it is stored some time after it is shown. To be called
 * once something is kept.
 */
function keptAnswers(page: Page): Promise<{ chosen: string[]; ladder: boolean }> {
	return page.evaluate(
		() =>
			new Promise((resolve, reject) => {
				const opening = indexedDB.open('bandscope');
				opening.onerror = () => reject(new Error('Nothing is kept.'));
				opening.onsuccess = () => {
					const database = opening.result;
					const store = database.transaction('own-files').objectStore('own-files');
					const asking = store.get('own-files 1');
					asking.onerror = () => reject(new Error('What is kept cannot be read.'));
					asking.onsuccess = () => {
						database.close();
						const { files, agreedLadder } = asking.result as {
							files: { chosen: Set<string>; ladder: unknown }[];
							agreedLadder: unknown;
						};
						const { chosen, ladder } = files[0]!;
						resolve({ chosen: [...chosen], ladder: ladder === agreedLadder });
					};
				};
			})
	);
}

test('so is the order of levels, also when the file is kept, until what they mean is said', async ({
	page
}) => {
	await page.goto('./your-file/');
	await openText(
		page,
		'role,seniority,min_usd,max_usd\nBaker,Green,25000,31500\nBaker,Blue,35000,41500\n'
	);
	const guesses = page.getByRole('list', { name: 'What was guessed of pay.csv' });
	const order = guesses.getByRole('listitem').filter({ hasText: 'order of the levels' });
	await expect(order).toContainText('“Green” and “Blue”');
	await page.getByLabel('Keep in this browser').check();
	await expect(page.getByText('Kept in this browser until you forget it.')).toBeVisible();
	await order.getByRole('button', { name: 'That is right' }).click();
	await expect(order).toHaveCount(0);
	await page.getByRole('link', { name: 'US OEWS 2023' }).click();
	await expect(page.getByRole('heading', { level: 1 })).toContainText('occupations');
	await page.goBack();
	await expect(marks(page)).toHaveCount(2);
	await expect(order).toHaveCount(0);
	await expect.poll(() => keptAnswers(page)).toEqual({ chosen: [], ladder: true });
	await page.reload();
	await expect(marks(page)).toHaveCount(2);
	await expect(order).toHaveCount(0);

	await page.locator('summary', { hasText: 'read as' }).click();
	await page.getByRole('combobox', { name: /^Green/ }).selectOption('senior');
	await expect(guesses).toContainText('it was placed above “senior”');
});

test('nothing of a file becomes markup or an address', async ({ page }) => {
	const hostile = '<img src=x onerror=document.title=1>';
	await page.goto('./your-file/');
	await openText(
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

const SURVEY = '../shared/data/bls-oews-2023/national_M2023_dl.csv';
test('a survey of percentiles opens, and a filter resolves what it counts several times', async ({
	page
}) => {
	test.skip(!existsSync(SURVEY), `${SURVEY} is not here`);
	await page.goto('./your-file/?where=o-group.detailed&roles=data-scientists,actuaries');
	await page.locator('input[type=file]').setInputFiles(SURVEY);
	await page.getByText('read as:').click();
	await page.getByLabel('Currency').fill('USD');
	await page.getByLabel('Currency').press('Enter');
	await expect(
		page.locator('[role=img][aria-label^="Data Scientists: 79,810 to 147,670 dollars per year"]')
	).toHaveCount(1);
	await expect(marks(page)).toHaveCount(2);
});

const WAGES = '../shared/data/oflc-prevailing-wage/wages_long.csv';
test('a quarter of a million hourly wages open, and become yearly on request', async ({ page }) => {
	test.skip(!existsSync(WAGES), `${WAGES} is not here`);
	await page.goto('./your-file/');
	await page.locator('input[type=file]').setInputFiles(WAGES);
	await expect(marks(page).first()).toHaveAttribute(
		'aria-label',
		/^I Computer Systems Analysts: .* dollars per hour/,
		{ timeout: 20_000 }
	);
	await page.getByLabel(/hourly.*as yearly/).check();
	await expect(marks(page).first()).toHaveAttribute(
		'aria-label',
		/^I Computer Systems Analysts: .* dollars per year/
	);
	await expect(page.locator('footer')).toContainText(
		'274,596 rows of hourly or monthly pay are counted as yearly'
	);
});

const REAL = '../shared/data/aijobs-2025-01/salaries.csv';
test('seventy thousand salaries become bands of the 12 most frequent roles', async ({ page }) => {
	test.skip(!existsSync(REAL), `${REAL} is not here`);
	await page.goto('./your-file/');
	await page.locator('input[type=file]').setInputFiles(REAL);
	// Megabytes to read, beside other tests.
	await expect(marks(page).first()).toBeVisible({ timeout: 40_000 });
	await expect(
		page.locator(
			'[role=img][aria-label^="Senior Data Scientist: 127,300 dollars to 206 thousand dollars"]'
		)
	).toHaveCount(1);
	await expect(page.getByText(/^Roles/).first()).toContainText('12 of');
});
