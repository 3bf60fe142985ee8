import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { openMenu, save } from './export-menu';
import { expect, test } from './fixtures';

const PICTURES = {
	'career-article-2026': [
		'pay-bands',
		'pay-bands.junior',
		'pay-bands.senior',
		'skills-radar',
		'skills-gap'
	],
	'career-article-2026/compare/data-scientist/ml-engineer': [
		'comparison',
		'comparison.junior',
		'comparison.senior'
	],
	// Its one seniority is all there is.
	'us-oews-2023': ['pay-bands'],
	'ai-jobs-2025-01': [
		'pay-bands',
		'pay-bands.entry',
		'pay-bands.mid',
		'pay-bands.senior',
		'pay-bands.executive'
	]
};

for (const [dataset, names] of Object.entries(PICTURES)) {
	for (const name of names) {
		test(`${dataset}/${name} is there as SVG, PNG and CSV`, async ({ request, baseURL }) => {
			const get = async (kind: string) => {
				const response = await request.get(new URL(`${dataset}/${name}.${kind}`, baseURL).href);
				expect(response.status()).toBe(200);
				return { type: response.headers()['content-type'], body: await response.body() };
			};

			const svg = await get('svg');
			expect(svg.type).toMatch(/^image\/svg\+xml/);
			const [, height, width] = /^<svg [^>]* height="(\d+)" [^>]* width="(\d+)" /.exec(
				svg.body.toString()
			)!;
			expect(width).toBe('1200');

			const png = await get('png');
			expect(png.type).toBe('image/png');
			expect(png.body.subarray(0, 8)).toEqual(Buffer.from('\x89PNG\r\n\x1a\n', 'latin1'));
			// The header's width and height, in the order of the network.
			const size = [png.body.readUInt32BE(16), png.body.readUInt32BE(20)];
			expect(size).toEqual([2400, 2 * Number(height)]);

			const csv = await get('csv');
			expect(csv.type).toMatch(/^text\/csv/);
			expect(csv.body.toString()).toMatch(/^role,(seniority,(min,max|p25,p75)|skill,intensity)/);
		});
	}
}

const SAVED = [
	['./', 'pay bands', 'career-article-2026/pay-bands'],
	['./?seniority=senior', 'pay bands', 'career-article-2026/pay-bands.senior'],
	['./?skills=radar', 'skills chart', 'career-article-2026/skills-radar'],
	['./?skills=list', 'skills chart', 'career-article-2026/skills-gap'],
	[
		'./career-article-2026/compare/ml-engineer/data-scientist/',
		'comparison',
		'career-article-2026/compare/ml-engineer/data-scientist/comparison'
	],
	[
		'./career-article-2026/compare/ml-engineer/data-scientist/?seniority=junior',
		'comparison',
		'career-article-2026/compare/ml-engineer/data-scientist/comparison.junior'
	],
	['./us-oews-2023/', 'pay bands', 'us-oews-2023/pay-bands'],
	['./ai-jobs-2025-01/?seniority=executive', 'pay bands', 'ai-jobs-2025-01/pay-bands.executive']
] as const;

for (const [address, chart, path] of SAVED) {
	test(`${path} is what ${address} saves`, async ({ page, request, baseURL }) => {
		const published = async (kind: string) =>
			(await request.get(new URL(`${path}.${kind}`, baseURL).href)).body();
		await page.goto(address);
		await openMenu(page, chart);
		const saved = async (kind: 'PNG' | 'SVG' | 'CSV') =>
			readFile(await (await save(page, kind)).path());

		expect((await saved('SVG')).equals(await published('svg')), 'the same bytes').toBe(true);
		expect((await saved('CSV')).equals(await published('csv')), 'the same rows').toBe(true);
		expect(await shareOfOtherPixels(page, await saved('PNG'), await published('png'))).toBeLessThan(
			0.01
		);
	});
}

/** How many of a picture's pixels look another in a second picture. */
async function shareOfOtherPixels(page: Page, one: Buffer, other: Buffer): Promise<number> {
	return page.evaluate(
		async (pictures) => {
			const [a, b] = await Promise.all(
				pictures.map(async (base64) => {
					const bytes = Uint8Array.from(atob(base64), (byte) => byte.charCodeAt(0));
					const bitmap = await createImageBitmap(new Blob([bytes], { type: 'image/png' }));
					const { width, height } = bitmap;
					const context = new OffscreenCanvas(width, height).getContext('2d')!;
					context.drawImage(bitmap, 0, 0);
					return context.getImageData(0, 0, width, height);
				})
			);
			if (a!.width !== b!.width || a!.height !== b!.height) return 1;
			let others = 0;
			for (let at = 0; at < a!.data.length; at += 4) {
				// Of 255: what two engines make of the edge of a letter differs by less.
				if (
					[0, 1, 2].some(
						(channel) => Math.abs(a!.data[at + channel]! - b!.data[at + channel]!) > 32
					)
				)
					others++;
			}
			return others / (a!.width * a!.height);
		},
		[one, other].map((picture) => picture.toString('base64'))
	);
}
