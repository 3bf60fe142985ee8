import { readFile } from 'node:fs/promises';
import { openMenu, save } from './export-menu';
import { expect, test } from './fixtures';

const CHARTS = [
	['./', 'pay bands', 'pay-bands_2026'],
	['./?skills=radar', 'skills chart', 'skills-radar_2026'],
	['./?skills=list', 'skills chart', 'skills-gap_2026'],
	['./us-oews-2023/', 'pay bands', 'pay-bands_2023'],
	// A deep link's filter is in the picture and in the name of the file.
	['./?seniority=senior&roles=ml-engineer', 'pay bands', 'pay-bands_senior_ml-engineer_2026']
] as const;

for (const [address, chart, name] of CHARTS) {
	test(`${address} saves its ${chart} as ${name}`, async ({ page }) => {
		await page.goto(address);
		await openMenu(page, chart);

		const png = await save(page, 'PNG');
		expect(png.suggestedFilename()).toBe(`${name}.png`);
		const pixels = await readFile(await png.path());
		expect(pixels.subarray(1, 4).toString()).toBe('PNG');
		// The header's width and height, in the order of the network.
		expect(pixels.readUInt32BE(16)).toBe(2400);
		await expect(page.getByRole('dialog')).toContainText(
			`2400 × ${pixels.readUInt32BE(20)} pixels`
		);

		const svg = await save(page, 'SVG');
		expect(svg.suggestedFilename()).toBe(`${name}.svg`);
		expect(await readFile(await svg.path(), 'utf8')).toMatch(
			/^<svg [^>]*xmlns="http:\/\/www\.w3\.org\/2000\/svg"/
		);

		const csv = await save(page, 'CSV');
		expect(csv.suggestedFilename()).toBe(`${name}.csv`);
		expect(await readFile(await csv.path(), 'utf8')).toMatch(/^role,/);
		await expect(page.getByRole('dialog').getByRole('status')).toHaveText(`Saved ${name}.csv.`);
	});
}

test('the same view gives the same picture on a phone, on a dark page and on a wide one', async ({
	newContext
}) => {
	const pictures: string[] = [];
	for (const options of [
		{
			viewport: { width: 320, height: 640 },
			colorScheme: 'dark',
			deviceScaleFactor: 3,
			locale: 'ar-EG'
		},
		{ viewport: { width: 1920, height: 1080 }, colorScheme: 'light', locale: 'de-DE' }
	] as const) {
		const context = await newContext(options);
		const page = await context.newPage();
		await page.goto('./?seniority=senior');
		await openMenu(page, 'pay bands');
		pictures.push(await readFile(await (await save(page, 'SVG')).path(), 'utf8'));
	}
	expect(pictures[0]).toBe(pictures[1]);
});

for (const { width, height } of [
	{ width: 1366, height: 768 },
	{ width: 768, height: 1024 },
	{ width: 360, height: 740 }
]) {
	test(`the menu is in sight, wherever its button is, at ${width} × ${height}`, async ({
		page
	}) => {
		await page.setViewportSize({ width, height });
		await page.goto('./');
		const button = page.getByRole('button', { name: 'Save or copy the pay bands' });
		await expect(page.locator('html:not(.waking)')).toBeVisible();
		// At the lower edge of the window.
		await button.evaluate((button) => {
			scrollBy(0, button.getBoundingClientRect().bottom - innerHeight + 8);
		});
		await openMenu(page, 'pay bands');
		const menu = page.getByRole('dialog', { name: 'Save or copy the pay bands' });
		await expect
			.poll(() => menu.evaluate((menu) => menu.getBoundingClientRect().bottom - innerHeight))
			.toBeLessThanOrEqual(0);
		await expect(menu).toBeInViewport({ ratio: 1 });
	});
}

test('a copied picture is on the clipboard', async ({ page, context }) => {
	await context.grantPermissions(['clipboard-read', 'clipboard-write']);
	await page.goto('./');
	await openMenu(page, 'pay bands');
	await page.getByRole('button', { name: 'Copy image' }).click();
	await expect(page.getByRole('dialog').getByRole('status')).toHaveText('Image copied.');
	const types = await page.evaluate(async () =>
		(await navigator.clipboard.read()).flatMap((item) => [...item.types])
	);
	expect(types).toEqual(['image/png']);
});
