import type { Frame, Page } from '@playwright/test';
import { findTextFaults } from '../text-faults';
import { findAxeFaults } from './axe';
import { expect, test } from './elsewhere';

const PAY = './embed/career-article-2026/pay-bands/';
const PAIR = './embed/career-article-2026/comparison/data-scientist/ml-engineer/';
/** Of a dataset with too many pairs for a path each. */
const ANY_PAIR = './embed/us-oews-2023/comparison/';
const CHARTS = [
	PAY,
	'./embed/career-article-2026/skills-radar/',
	'./embed/career-article-2026/skills-gap/',
	'./embed/us-oews-2023/pay-bands/',
	'./embed/ai-jobs-2025-01/pay-bands/',
	PAIR,
	`${ANY_PAIR}?compare=actuaries,statisticians`
];

const CHART_NAME = /^(Pay bands,|Pay of|Skills of)/;
const bands = (page: Page | Frame) =>
	page.getByRole('group', { name: /^Pay bands/ }).filter({ visible: true });
const awake = (page: Page | Frame) => expect(page.locator('html:not(.waking)')).toBeVisible();
const ground = (page: Page | Frame) =>
	page.evaluate(() => getComputedStyle(document.querySelector('.page')!).backgroundColor);

const WHITE = 'rgb(255, 255, 255)';
const DARK = 'rgb(20, 23, 28)';

for (const path of CHARTS) {
	test(`${path} is the chart with its words, source and way back, and nothing else`, async ({
		page
	}) => {
		await page.goto(path);
		await awake(page);
		await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
		await expect(
			page.getByRole('group', { name: CHART_NAME }).filter({ visible: true })
		).toHaveCount(1);
		await expect(page.getByRole('list', { name: 'Legend' })).toBeVisible();
		await expect(page.getByText(/^Source: .*\d{4}/)).toBeVisible();
		await expect(page.getByRole('link', { name: 'Explore this chart at Bandscope' })).toBeVisible();
		for (const link of await page.getByRole('link').all()) {
			await expect(link).toHaveAttribute('target', '_blank');
			await expect(link).toHaveAttribute('rel', /noopener/);
		}
		await expect(page.getByRole('navigation')).toHaveCount(0);
		await expect(page.getByRole('banner')).toHaveCount(0);
		await expect(page.locator('button, select, input, summary')).toHaveCount(0);
	});

	test(`${path} has room for every word`, async ({ page }) => {
		for (const width of [320, 360, 768, 1280]) {
			await page.setViewportSize({ width, height: 640 });
			await page.goto(path);
			await expect(page.locator('html:not(.waking) .only').first()).toBeVisible();
			expect(await page.evaluate(findTextFaults), `at ${width} px`).toEqual([]);
			expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width);
		}
	});

	for (const theme of ['light', 'dark']) {
		test(`${path} has nothing for axe to mend in ${theme}`, async ({ page, baseURL }) => {
			const address = new URL(path, baseURL);
			address.searchParams.set('theme', theme);
			address.searchParams.set('seniority', 'nobody');
			await page.goto(address.href);
			await awake(page);
			expect(await findAxeFaults(page)).toEqual([]);
		});
	}

	test(`${path} has nothing for axe to mend with a card`, async ({ page }) => {
		await page.goto(path);
		await awake(page);
		await page.locator('[data-mark]').filter({ visible: true }).first().focus();
		await expect(page.getByRole('tooltip')).toBeVisible();
		expect(await findAxeFaults(page)).toEqual([]);
	});
}

test('an embed shows the view of its address, and leads to the page with the same view', async ({
	page,
	baseURL
}) => {
	await page.goto(`${PAY}?seniority=senior&roles=ml-engineer&theme=dark`);
	await expect(bands(page).getByRole('img')).toHaveCount(1);
	await expect(page.getByText(/Only senior bands of ML Engineer\.$/)).toBeVisible();
	await expect(page.getByText(/^The address asks for/)).toHaveCount(0);
	await expect(page.getByRole('link', { name: /^Explore/ })).toHaveAttribute(
		'href',
		`${new URL(baseURL ?? '').pathname}?seniority=senior&roles=ml-engineer`
	);
	await page.goto('./embed/career-article-2026/skills-gap/?skill-sort=file');
	await awake(page);
	await expect(page.getByRole('link', { name: /^Explore/ })).toHaveAttribute(
		'href',
		/\?skills=list&skill-sort=file$/
	);
});

const pair = (page: Page | Frame) =>
	page.getByRole('group', { name: /^Pay of/ }).filter({ visible: true });

test('an embed of two roles shows the levels of its address, and leads to their page', async ({
	page,
	baseURL
}) => {
	await page.goto(`${PAIR}?seniority=senior&theme=dark`);
	await expect(pair(page)).toHaveAccessibleName(/^Pay of Data Scientist and ML Engineer, side/);
	await expect(pair(page).getByRole('img', { name: /^Senior/ })).toHaveCount(2);
	await expect(pair(page).getByRole('img', { name: /^Junior/ })).toHaveCount(0);
	await expect(page.getByRole('heading', { level: 1 })).toHaveText(
		'From Data Scientist to ML Engineer'
	);
	await expect(page.getByText(/^Pay bands side by side\. .* Only senior bands\.$/)).toBeVisible();
	await expect(
		page.getByText(/^From Data Scientist to ML Engineer, .* rises by \$35K \(22%\)/)
	).toBeVisible();
	await expect(page.getByText(/^The address asks for/)).toHaveCount(0);
	expect(await ground(page)).toBe(DARK);
	await expect(page.getByRole('link', { name: /^Explore/ })).toHaveAttribute(
		'href',
		`${new URL(baseURL ?? '').pathname}career-article-2026/compare/data-scientist/ml-engineer/?seniority=senior`
	);
});

test('an embed of two roles among many shows those of its address, and leads to them', async ({
	page,
	baseURL
}) => {
	await page.goto(`${ANY_PAIR}?compare=statisticians,actuaries`);
	await expect(page.getByRole('heading', { level: 1 })).toHaveText(
		'From Statisticians to Actuaries'
	);
	await expect(pair(page)).toHaveAccessibleName(/^Pay of Statisticians and Actuaries, side/);
	await expect(pair(page).getByRole('img')).toHaveCount(2);
	await expect(page).toHaveTitle('From Statisticians to Actuaries · Bandscope');
	await expect(page.getByRole('link', { name: /^Explore/ })).toHaveAttribute(
		'href',
		`${new URL(baseURL ?? '').pathname}us-oews-2023/?compare=statisticians,actuaries`
	);
});

for (const query of ['compare=actuaries,nobody', 'compare=actuaries', 'compare=%00&seniority=x']) {
	test(`an embed of two roles says what it cannot show: ${query}`, async ({ page }) => {
		await page.goto(`${ANY_PAIR}?${query}`);
		await expect(page.getByText(/^The address asks for .*compare “/)).toBeVisible();
		await expect(pair(page)).toBeVisible();
	});
}

test('an embed of a chart stays that chart on a phone', async ({ page }) => {
	await page.setViewportSize({ width: 360, height: 640 });
	await page.goto('./embed/career-article-2026/skills-radar/');
	await awake(page);
	await expect(page.getByText('Levels, from the centre:').filter({ visible: true })).toHaveCount(1);
});

for (const query of [
	'seniority=principal',
	'theme=purple',
	'roles=%E0%A4%A',
	'sort=constructor&theme=__proto__',
	`seniority=${'x'.repeat(5000)}`
]) {
	test(`an embed says what it cannot show: ${query.slice(0, 40)}`, async ({ page }) => {
		await page.goto(`${PAY}?${query}`);
		await expect(page.getByText(/^The address asks for/)).toBeVisible();
		await expect(bands(page).getByRole('img')).toHaveCount(4);
		expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(1280);
	});
}

test('an embed of a view that leaves nothing says so', async ({ page }) => {
	await page.goto(`${PAY}?roles=`);
	await expect(page.getByText('No band matches what the address asks for.')).toBeVisible();
	await page.goto('./embed/career-article-2026/skills-radar/?roles=');
	await expect(page.getByText(/No role with known skills is chosen/)).toBeVisible();
});

test.describe('an embed that does not exist', () => {
	test.use({ expectedComplaints: /(status of 404|Not found).*embed/ });

	for (const path of [
		'./embed/no-such-dataset/pay-bands/',
		'./embed/career-article-2026/no-such-chart/',
		'./embed/us-oews-2023/skills-radar/',
		'./embed/career-article-2026/comparison/',
		'./embed/career-article-2026/comparison/data-scientist/',
		'./embed/career-article-2026/comparison/data-scientist/nobody/',
		'./embed/us-oews-2023/comparison/actuaries/statisticians/'
	]) {
		test(`answers 404: ${path}`, async ({ page }) => {
			expect((await page.goto(path))?.status()).toBe(404);
			await expect(page.getByRole('heading', { name: 'There is no such page' })).toBeVisible();
		});
	}
});

test.describe('the theme of an embed', () => {
	test.use({ colorScheme: 'light' });

	test('is what its address says, else the system’s, and never the site’s', async ({ page }) => {
		await page.addInitScript(() => localStorage.setItem('bandscope:theme', 'dark'));
		await page.goto(PAY);
		expect(await ground(page)).toBe(WHITE);
		await page.goto(`${PAY}?theme=dark`);
		expect(await ground(page)).toBe(DARK);
		await page.emulateMedia({ colorScheme: 'dark' });
		await page.goto(`${PAY}?theme=light`);
		expect(await ground(page)).toBe(WHITE);
		await page.goto(`${PAY}?theme=auto`);
		expect(await ground(page)).toBe(DARK);
	});

	test('asks for no other view than the default one', async ({ page }) => {
		await page.goto(`${PAY}?theme=dark`);
		await awake(page);
		await expect(page.locator('html')).not.toHaveClass(/asked/);
	});
});

test.describe('an embed without JavaScript', () => {
	test.use({ javaScriptEnabled: false });

	test('says that it shows the whole of the dataset, whatever is asked for', async ({ page }) => {
		await page.goto(`${PAY}?seniority=senior`);
		await expect(page.getByText(/^This is the whole of the dataset:/)).toBeVisible();
		await expect(page.getByRole('img', { name: /^Junior/ }).filter({ visible: true })).toHaveCount(
			2
		);
	});

	test('shows the two roles of its path, and says so where another part is asked for', async ({
		page
	}) => {
		await page.goto(PAIR.replace(/(data-scientist)\/(ml-engineer)/, '$2/$1'));
		await expect(page.getByRole('heading', { level: 1 })).toHaveText(
			'From ML Engineer to Data Scientist'
		);
		await expect(pair(page).getByRole('img')).toHaveCount(4);
		for (const [address, roles] of [
			[`${PAIR}?seniority=senior`, 'Data Scientist and ML Engineer'],
			[
				`${ANY_PAIR}?compare=statisticians,actuaries`,
				'Computer and Information Systems Managers and Computer and Information Research Scientists'
			]
		] as const) {
			await page.goto(address);
			await expect(
				page.getByText(`This is all there is of ${roles}: to show a part`)
			).toBeVisible();
		}
	});

	test('shows its chart, words and source, at any width', async ({ page }) => {
		for (const path of CHARTS) {
			await page.goto(path);
			for (const width of [320, 768, 1280]) {
				await page.setViewportSize({ width, height: 640 });
				await expect(
					page.getByRole('group', { name: CHART_NAME }).filter({ visible: true })
				).toHaveCount(1);
				expect(await page.evaluate(findTextFaults), `${path} at ${width} px`).toEqual([]);
			}
			await expect(page.getByText(/^Source:/)).toBeVisible();
		}
	});
});

test.describe('an embed in a sandboxed frame of another origin', () => {
	const frameOf = (src: string) =>
		`<iframe title="Pay" sandbox="allow-scripts" width="700" height="700" src="${src}"></iframe>`;

	test('shows its view, though storage and downloads are forbidden there', async ({
		page,
		baseURL,
		serveElsewhere
	}) => {
		await page.goto(
			await serveElsewhere(frameOf(new URL(`${PAY}?seniority=senior&theme=dark`, baseURL).href))
		);
		const frame = page.frames()[1]!;
		await expect(bands(frame).getByRole('img')).toHaveCount(2);
		expect(await ground(frame)).toBe(DARK);
		const storage = await frame.evaluate(() => {
			try {
				return String(localStorage.length);
			} catch (error) {
				return error instanceof DOMException ? error.name : 'another error';
			}
		});
		expect(storage).toBe('SecurityError');
		await awake(frame);
		await bands(frame).getByRole('img').first().hover();
		await expect(frame.getByRole('tooltip')).toBeVisible();
	});

	test.describe('that may open no other page', () => {
		test.use({ expectedComplaints: /\/article$|Blocked opening/ });

		test('gives the address that its link leads to, to read and to copy', async ({
			page,
			context,
			baseURL,
			serveElsewhere
		}) => {
			await page.goto(
				await serveElsewhere(frameOf(new URL(`${PAY}?seniority=senior`, baseURL).href))
			);
			const frame = page.frames()[1]!;
			await awake(frame);
			await expect(frame.getByRole('status')).toHaveText('');
			await frame.getByRole('link', { name: /^Explore/ }).click();
			await expect(frame.getByRole('status')).toHaveText(
				`If nothing has opened, this frame may open no pages. The chart is at ${baseURL}?seniority=senior`
			);
			expect(context.pages()).toHaveLength(1);
			await frame.getByText(`${baseURL}?seniority=senior`).click();
			expect(await frame.evaluate(() => getSelection()?.toString())).toBe(
				`${baseURL}?seniority=senior`
			);
		});
	});

	test('shows two roles side by side', async ({ page, baseURL, serveElsewhere }) => {
		await page.goto(await serveElsewhere(frameOf(new URL(PAIR, baseURL).href)));
		const frame = page.frames()[1]!;
		await awake(frame);
		await expect(pair(frame).getByRole('img')).toHaveCount(4);
		await pair(frame).getByRole('img').first().hover();
		await expect(frame.getByRole('tooltip')).toBeVisible();
	});

	test('opens its link where it may', async ({ page, baseURL, serveElsewhere }) => {
		const src = new URL(`${PAY}?seniority=senior`, baseURL).href;
		await page.goto(
			await serveElsewhere(
				`<iframe title="Pay" sandbox="allow-scripts allow-popups allow-popups-to-escape-sandbox" width="700" height="700" src="${src}"></iframe>`
			)
		);
		const frame = page.frames()[1]!;
		await awake(frame);
		const opened = page.waitForEvent('popup');
		await frame.getByRole('link', { name: /^Explore/ }).click();
		await expect(await opened).toHaveURL(`${baseURL}?seniority=senior`);
	});

	test.describe('whose scripts cannot load', () => {
		test.use({
			expectedComplaints:
				/\/article$|CORS policy|ERR_FAILED|Failed to fetch dynamically imported|^uncaught: $/
		});

		test('shows the default view, and says so', async ({ page, baseURL, serveElsewhere }) => {
			await page.route('**/*.js', (route) => route.abort());
			await page.goto(
				await serveElsewhere(frameOf(new URL(`${PAY}?seniority=senior`, baseURL).href))
			);
			const frame = page.frames()[1]!;
			await expect(frame.getByText('This link asks for a chosen view')).toBeVisible();
			await expect(bands(frame).getByRole('img')).toHaveCount(4);
		});
	});
});

test.describe('in a page of another origin', () => {
	test.use({ expectedComplaints: /\/article$|frame-ancestors 'self'/ });

	test('embeds are shown, and no other page is', async ({ page, baseURL, serveElsewhere }) => {
		const address = (path: string) => new URL(path, baseURL).href;
		const refused: string[] = [];
		page.on('console', (message) => refused.push(message.text()));
		const framed = ['./', './us-oews-2023/', './your-file/', './404.html'].map(
			(path) => `<iframe title="A page" src="${address(path)}"></iframe>`
		);
		await page.goto(
			await serveElsewhere(
				`${framed.join('')}<iframe title="Pay" width="700" height="700" src="${address(PAY)}"></iframe>`
			)
		);
		await expect(
			page.frameLocator('iframe[title="Pay"]').getByRole('heading', { level: 1 })
		).toHaveText('Data scientist and ML engineer pay');
		await expect.poll(() => refused).toHaveLength(framed.length);
		for (const frame of await page.locator('iframe[title="A page"]').all())
			await expect(frame.contentFrame().getByRole('heading', { level: 1 })).toHaveCount(0);
	});

	test('a page of the site itself may show them all', async ({ page }) => {
		await page.goto(PAY);
		await page.evaluate(() => {
			const frame = document.createElement('iframe');
			frame.src = new URL('../../../us-oews-2023/', location.href).href;
			document.body.append(frame);
		});
		await expect(page.frameLocator('iframe').getByRole('heading', { level: 1 })).toHaveText(
			/^Pay in data, software/
		);
	});
});

test('an embed in a frame that is not shown draws once there is room', async ({
	page,
	baseURL,
	serveElsewhere
}) => {
	const src = new URL(`${PAY}?seniority=senior`, baseURL).href;
	await page.goto(
		await serveElsewhere(`<iframe id="none" title="Pay" style="display: none" src="${src}"></iframe>
			<iframe id="flat" title="Pay" style="width: 0; border: 0" src="${src}"></iframe>`)
	);
	for (const id of ['none', 'flat']) {
		const frame = page.frameLocator(`#${id}`);
		await expect(frame.locator('html:not(.waking)')).toBeAttached();
		await page
			.locator(`#${id}`)
			.evaluate(
				(element) => (element.style.cssText = 'display: block; width: 600px; height: 700px')
			);
		await expect(
			frame.getByRole('group', { name: /^Pay bands/ }).filter({ visible: true })
		).toHaveCount(1);
		await expect(frame.getByRole('img', { name: /^Senior/ }).filter({ visible: true })).toHaveCount(
			2
		);
		expect(
			await frame
				.locator('svg[role]')
				.first()
				.evaluate((svg) => svg.outerHTML)
		).not.toMatch(/NaN|="-?Infinity/);
	}
});

for (const [path, chart] of [
	['./', 'career-article-2026/pay-bands'],
	['./us-oews-2023/', 'us-oews-2023/pay-bands'],
	['./embed/career-article-2026/skills-gap/', 'career-article-2026/skills-gap'],
	[
		'./career-article-2026/compare/ml-engineer/data-scientist/',
		'career-article-2026/comparison/ml-engineer/data-scientist'
	],
	[ANY_PAIR, 'us-oews-2023/comparison']
] as const) {
	test(`${path} leads to what oEmbed asks of its chart`, async ({ page, request, baseURL }) => {
		await page.goto(path);
		const discovered = await page
			.locator('link[rel=alternate][type="application/json+oembed"]')
			.first()
			.getAttribute('href');
		/** Where the site stands here, of an address where it will stand. */
		const here = (address: string) => {
			expect(address).toMatch(/^https?:\/\/[^/]+\//);
			return new URL(new URL(address).pathname, baseURL).href;
		};
		const said = (await (await request.get(here(discovered ?? ''))).json()) as Record<
			string,
			unknown
		>;
		expect(said).toMatchObject({ version: '1.0', type: 'rich', width: 640 });
		const [, src = ''] = /^<iframe src="([^"]+)"/.exec(String(said.html)) ?? [];
		expect(here(src)).toBe(new URL(`./embed/${chart}/`, baseURL).href);

		const picture = await (await request.get(here(String(said.thumbnail_url)))).body();
		// A PNG's size stands in its first chunk.
		expect([picture.readUInt32BE(16), picture.readUInt32BE(20)]).toEqual([
			said.thumbnail_width,
			said.thumbnail_height
		]);

		await page.setViewportSize({ width: 640, height: 400 });
		await page.goto(here(src));
		await expect(page.locator('html:not(.waking) .only').first()).toBeVisible();
		const height = await page
			.locator('main')
			.evaluate((main) => main.getBoundingClientRect().height);
		expect(said.height).toBeGreaterThanOrEqual(height - 1);
		expect(said.height).toBeLessThan(height + 30);
	});
}
