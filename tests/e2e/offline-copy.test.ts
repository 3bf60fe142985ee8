import { once } from 'node:events';
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { siteServer } from '../../scripts/serve.js';
import { openMenu, save } from './export-menu';
import { expect, test } from './fixtures';

const CSV = `role,seniority,min,max
Data Engineer,Junior,80000,110000
Data Engineer,Senior,100000,150000
`;

test.use({ serviceWorkers: 'allow' });

/** Opens a page for the first time, and waits until the browser has the whole site. */
async function visit(page: Page, path = './') {
	await page.goto(path);
	await page.waitForFunction(() => navigator.serviceWorker.controller !== null);
}

async function openFile(page: Page, name: string) {
	await page
		.locator('input[type=file]')
		.first()
		.setInputFiles({ name, mimeType: 'text/csv', buffer: Buffer.from(CSV) });
	await expect(page.getByRole('img', { name: /^Senior Data Engineer/ })).toBeVisible();
	await expect(page.getByRole('main')).toContainText(name);
}

test.describe('without a network, after one visit', () => {
	test.use({ expectedComplaints: /none\.js/ });

	test.beforeEach(async ({ page, context, baseURL }) => {
		await visit(page);
		await context.setOffline(true);
		// Also for the service worker, which asks the host for what it does not have.
		const outcome = await page.evaluate(
			(address) => fetch(address).then(() => 'came', String),
			new URL('./_app/immutable/none.js', baseURL).href
		);
		expect(outcome).toMatch(/^TypeError/);
	});

	test('the visited page goes on, and leads to another dataset', async ({ page }) => {
		await page.getByRole('navigation').getByRole('link', { name: 'US OEWS 2023' }).click();
		await expect(page.getByRole('heading', { level: 1 })).toHaveText(/^Pay in data/);
		await page.reload();
		await expect(page.getByRole('heading', { level: 1 })).toHaveText(/^Pay in data/);
	});

	test('a link to a view opens it, its slash missing or not', async ({ page }) => {
		for (const path of ['./?seniority=senior', './ai-jobs-2025-01?seniority=senior']) {
			await page.goto(path);
			await expect(page.getByRole('radio', { name: 'Senior', exact: true })).toBeChecked();
		}
		expect(page.url()).toContain('/ai-jobs-2025-01/?');
	});

	test('a picture is saved', async ({ page }) => {
		await page.goto('./us-oews-2023/');
		await page.getByRole('button', { name: 'Save or copy the pay bands' }).click();
		const download = page.waitForEvent('download');
		await page.getByRole('dialog').getByRole('button', { name: 'PNG', exact: true }).click();
		expect((await download).suggestedFilename()).toBe('pay-bands_2023.png');
	});

	test('a file is opened, and a second one, and its picture is saved', async ({ page }) => {
		await page.goto('./your-file/');
		await openFile(page, 'first.csv');
		await openFile(page, 'second.csv');
		await openMenu(page, 'pay bands');
		const png = await readFile(await (await save(page, 'PNG')).path());
		expect(png.subarray(0, 8)).toEqual(Buffer.from('\x89PNG\r\n\x1a\n', 'latin1'));
	});

	test('a link that carries its data is made, and opens', async ({ page, context }) => {
		await page.goto('./your-file/');
		await openFile(page, 'mine.csv');
		await page.getByText('Link with these figures', { exact: true }).click();
		const link = await page.getByLabel('Link with these figures').inputValue();
		const other = await context.newPage();
		await other.goto(link);
		await expect(other.getByRole('heading', { level: 1 })).toHaveText('mine');
		await expect(other.getByRole('img', { name: /^Senior Data Engineer/ })).toBeVisible();
	});

	test('two roles are compared, in both directions', async ({ page }) => {
		await page.goto('./career-article-2026/compare/data-scientist/ml-engineer/');
		await expect(page.locator('html:not(.waking)')).toBeAttached();
		await expect(page.getByRole('group', { name: /side by side/ }).getByRole('img')).toHaveCount(4);
		await page.getByRole('button', { name: 'Swap' }).click();
		await expect(page).toHaveURL(/\/compare\/ml-engineer\/data-scientist\/$/);
		await expect(page.getByRole('heading', { level: 1 })).toHaveText(
			'From ML Engineer to Data Scientist'
		);
	});

	test('a chart stands in its frame', async ({ page }) => {
		await page.goto('./embed/us-oews-2023/pay-bands/');
		await expect(page.getByRole('img').first()).toBeVisible();
	});

	test('the dialog gives what embeds a chart, and shows it', async ({ page }) => {
		await page.goto('./us-oews-2023/?roles=statisticians');
		await page.getByRole('button', { name: 'Embed the pay bands' }).click();
		await expect(page.getByRole('textbox', { name: 'Frame code' })).toHaveValue(
			/^<iframe src="[^"]*\/embed\/us-oews-2023\/pay-bands\/\?roles=statisticians"/
		);
		const preview = page.frameLocator('iframe[title="Preview of the embedded chart"]');
		await expect(preview.getByRole('img')).toHaveCount(1);
		await expect(preview.getByRole('img')).toHaveAccessibleName(/^Statisticians: /);
	});
});

test('nothing is kept for a reader who saves data', async ({ page }) => {
	await page.addInitScript(() =>
		Object.defineProperty(navigator, 'connection', { value: { saveData: true } })
	);
	await page.goto('./');
	await expect(page.locator('.only').first()).toBeVisible();
	await page.evaluate(() => new Promise((done) => requestIdleCallback(done)));
	expect(await page.evaluate(() => navigator.serviceWorker.getRegistrations())).toEqual([]);
});

test.describe('when another version is put on the host', () => {
	// The site is served a second time, on a port of its own.
	test.use({ expectedComplaints: /^request to another host: http:\/\/localhost:/ });

	test('pages keep to their version, and the next one is of the new', async ({
		page,
		context,
		baseURL
	}) => {
		const host = mkdtempSync(join(tmpdir(), 'bandscope-host-'));
		const server = siteServer(host).listen(0, 'localhost');
		await once(server, 'listening');
		try {
			cpSync('build', host, { recursive: true });
			const { port } = server.address() as AddressInfo;
			const site = `http://localhost:${port}${new URL(baseURL!).pathname}`;
			await visit(page, `${site}your-file/`);

			putVersion(host, 'second', { whole: true });
			await update(page);
			// The worker that reads files is gone from the host, but the page of the first version finds its own.
			await openFile(page, 'pay.csv');
			await expect(page.locator('html')).not.toHaveAttribute('data-version');
			await page.getByRole('navigation').getByRole('link', { name: 'US OEWS 2023' }).click();
			await expect(page.locator('html')).toHaveAttribute('data-version', 'second');

			// Pages of a third version are there, but not yet all of it.
			putVersion(host, 'third', { whole: false });
			await update(page);
			await page.reload();
			await expect(page.locator('html')).toHaveAttribute('data-version', 'second');
			await context.setOffline(true);
			await page.goto(site);
			await expect(page.locator('html')).toHaveAttribute('data-version', 'second');
		} finally {
			server.closeAllConnections();
			server.close();
			rmSync(host, { recursive: true });
		}
	});
});

/** Has the browser look for another service worker, which there is, and waits until that has taken over or failed. */
async function update(page: Page) {
	await page.evaluate(async () => {
		const registration = await navigator.serviceWorker.ready;
		const found = new Promise<ServiceWorker | null>((resolve) => {
			registration.addEventListener('updatefound', () => resolve(registration.installing));
		});
		await registration.update();
		const worker = await found;
		if (!worker) throw new Error('No other service worker was found.');
		await new Promise<void>((resolve) => {
			const look = () => {
				if (worker.state === 'activated' || worker.state === 'redundant') resolve();
			};
			worker.addEventListener('statechange', look);
			look();
		});
	});
}

/** Puts pages on the host that name their version, and a service worker that keeps them. */
function putVersion(host: string, version: string, { whole }: { readonly whole: boolean }) {
	for (const path of readdirSync(host, { recursive: true, encoding: 'utf8' })) {
		if (path.includes('workers') && path.endsWith('.js')) rmSync(join(host, path));
		if (path.endsWith('.html'))
			rewrite(join(host, path), (html) =>
				html.replace(/<html[^>]*>/, `<html data-version="${version}">`)
			);
	}
	const versionFile = join(host, '_app/version.json');
	const { version: before } = JSON.parse(readFileSync(versionFile, 'utf8')) as { version: string };
	rewrite(join(host, 'service-worker.js'), (script) =>
		script.replaceAll(before, version).replace(/"[^"]*\/workers\/[^"]*",/, '')
	);
	if (whole) writeFileSync(versionFile, JSON.stringify({ version }));
}

function rewrite(path: string, change: (text: string) => string) {
	writeFileSync(path, change(readFileSync(path, 'utf8')));
}
