import type { ServerResponse } from 'node:http';
import { expect, test as base } from './fixtures';
import { serve } from './serve';

interface SlowSite {
	readonly address: string;
	/** Sends the rest of the page. */
	finish: () => void;
}

/** The site on a slow network: its front page comes up to its first chart, and goes on when it is told to. */
const test = base.extend<{ slowSite: SlowSite }>({
	// eslint-disable-next-line no-empty-pattern -- Playwright reads a fixture's needs off this pattern.
	slowSite: async ({}, use) => {
		const site = new URL(process.env.BANDSCOPE_SITE ?? '');
		let finish: (() => void) | undefined;
		const finished = new Promise<void>((resolve) => (finish = resolve));

		async function answer(path: string, response: ServerResponse) {
			const file = await fetch(new URL(path, site));
			const body = Buffer.from(await file.arrayBuffer());
			response.writeHead(file.status, { 'Content-Type': file.headers.get('content-type') ?? '' });
			if (path !== site.pathname) return response.end(body);
			const chartEnd = body.indexOf('</figure>');
			response.write(body.subarray(0, chartEnd));
			await finished;
			return response.end(body.subarray(chartEnd));
		}

		const { origin, close } = await serve(
			(request, response) => void answer(request.url ?? '', response)
		);
		await use({ address: origin + site.pathname, finish: () => finish?.() });
		finish?.();
		await close();
	},

	baseURL: ({ slowSite }, use) => use(slowSite.address)
});

test('a seniority chosen while most of the page is on its way is shown once it has come', async ({
	page,
	slowSite
}) => {
	await page.goto('./', { waitUntil: 'commit' });
	const senior = page.getByRole('radio', { name: 'Senior' });
	await expect(page.getByRole('img', { name: /^Senior ML Engineer/ })).toBeVisible();
	await senior.click();
	await expect(page.locator('html.starting')).toBeAttached();
	slowSite.finish();
	await expect(page.locator('html:not(.waking)')).toBeVisible();
	await expect(senior).toBeChecked();
	await expect(page.getByRole('img', { name: /^Junior/ })).toHaveCount(0);
	await expect(page).toHaveURL(/\?seniority=senior$/);
});

test('what waits for acts stands behind the chart, or before all that can be acted on', async ({
	request
}) => {
	const page = await (await request.get('./us-oews-2023/')).text();
	const [, first = '', second = ''] = page.split('<div class="step from-');
	expect(first).toMatch(/^880[^]*<\/svg>[^]*<script>[^<]*earlyActs[^]*<\/script>$/);
	expect(second).toMatch(/^560/);
	const chartless = await (await request.get('./your-file/')).text();
	expect(chartless).toMatch(/<body[^>]*>\s*<script>[^<]*earlyActs/);
});
