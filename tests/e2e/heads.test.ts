import { siteOrigin } from '../../scripts/site-origin.js';
import type { APIResponse } from '@playwright/test';
import { expect, test } from './fixtures';

/** What stands before every address that a page states: not where it is tested, but where it is to stand. */
const site = siteOrigin(process.env.SITE_URL) + new URL(process.env.BANDSCOPE_SITE!).pathname;

const PAGES = [
	{
		path: './',
		title: 'Data scientist and ML engineer pay',
		canonical: '',
		picture: 'career-article-2026/social.png',
		alt: /^Range-bar chart of pay bands, US, mid-career, 2026, in USD per year\. Junior Data Scientist: 80 to 105 thousand dollars/
	},
	{
		// The front page's dataset under its own name, which stays when another takes the front page.
		path: './career-article-2026/',
		title: 'Data scientist and ML engineer pay',
		canonical: '',
		picture: 'career-article-2026/social.png',
		alt: /^Range-bar chart/
	},
	{
		path: './us-oews-2023/',
		title: 'Pay in data, software and mathematics occupations',
		canonical: 'us-oews-2023/',
		picture: 'us-oews-2023/social.png',
		alt: /^Range-bar chart of pay bands, US, all employers surveyed, May 2023/
	},
	{
		path: './career-article-2026/compare/data-scientist/ml-engineer/',
		title: 'From Data Scientist to ML Engineer',
		canonical: 'career-article-2026/compare/data-scientist/ml-engineer/',
		picture: 'career-article-2026/compare/data-scientist/ml-engineer/social.png',
		alt: /^Range-bar chart of pay bands of Data Scientist and ML Engineer side by side/
	},
	{
		path: './your-file/',
		title: 'Your own CSV',
		canonical: 'your-file/',
		picture: 'your-file/social.png',
		alt: /never leaves your browser/
	}
];

// Who reads a head runs no script.
test.use({ javaScriptEnabled: false });

for (const { path, title, canonical, picture, alt } of PAGES) {
	test(`${path} says what it is to search engines and social networks`, async ({
		page,
		request,
		baseURL
	}) => {
		await page.goto(path);
		await expect(page).toHaveTitle(`${title} · Bandscope`);
		const said = await page
			.locator('head > meta[name], head > meta[property]')
			.evaluateAll((tags) =>
				tags.map((tag) => [
					tag.getAttribute('name') ?? tag.getAttribute('property'),
					tag.getAttribute('content')
				])
			);
		const tags = new Map(said.map(([name, content]) => [name, content]));
		expect(said, 'nothing is said twice').toHaveLength(tags.size);

		const description = tags.get('description');
		expect(description).toMatch(/^.{50,300}$/);
		expect(Object.fromEntries(tags)).toMatchObject({
			'og:type': 'website',
			'og:site_name': 'Bandscope',
			'og:title': title,
			'og:description': description,
			'og:url': site + canonical,
			'og:image': site + picture,
			'og:image:type': 'image/png',
			'og:image:width': '1200',
			'og:image:height': '630',
			'og:image:alt': expect.stringMatching(alt),
			'twitter:card': 'summary_large_image',
			'twitter:title': title,
			'twitter:description': description,
			'twitter:image': site + picture,
			'twitter:image:alt': expect.stringMatching(alt)
		});
		expect(tags.has('robots')).toBe(false);
		await expect(page.locator('link[rel=canonical]')).toHaveAttribute('href', site + canonical);

		await expectLinkPicture(await request.get(new URL(picture, baseURL).href));
	});
}

const EMBEDS = [
	{
		path: 'embed/career-article-2026/pay-bands/',
		title: 'Data scientist and ML engineer pay',
		page: '',
		alt: /^Range-bar chart of pay bands, US, mid-career, 2026/
	},
	{
		path: 'embed/career-article-2026/skills-radar/',
		title: 'Skills required: Data Scientist and ML Engineer',
		page: '',
		alt: /^Radar chart of how much of 12 skills is required/
	},
	{
		path: 'embed/career-article-2026/skills-gap/',
		title: 'Skills required: Data Scientist and ML Engineer',
		page: '',
		alt: /^List of how much of 12 skills is required/
	},
	{
		path: 'embed/us-oews-2023/pay-bands/',
		title: 'Pay in data, software and mathematics occupations',
		page: 'us-oews-2023/',
		alt: /^Range-bar chart of pay bands, US, all employers surveyed/
	},
	{
		path: 'embed/career-article-2026/comparison/data-scientist/ml-engineer/',
		title: 'From Data Scientist to ML Engineer',
		page: 'career-article-2026/compare/data-scientist/ml-engineer/',
		alt: /^Range-bar chart of pay bands of Data Scientist and ML Engineer side by side/
	}
];

for (const { path, title, page: from, alt } of EMBEDS) {
	test(`${path} leads searches to its page, and has a picture of its chart for who links to it`, async ({
		page,
		request,
		baseURL
	}) => {
		await page.goto(`./${path}`);
		await expect(page).toHaveTitle(`${title} · Bandscope`);
		await expect(page.locator('head > title')).toHaveCount(1);
		await expect(page.locator('link[rel=canonical]')).toHaveAttribute('href', site + from);
		const content = (name: string) =>
			page.locator(`head > meta:is([name="${name}"], [property="${name}"])`);
		await expect(content('robots')).toHaveAttribute('content', 'noindex');
		await expect(content('description')).toHaveAttribute('content', /^.{50,300}$/);
		await expect(content('og:title')).toHaveAttribute('content', title);
		await expect(content('og:url')).toHaveAttribute('content', site + from);
		await expect(content('og:image')).toHaveAttribute('content', `${site}${path}social.png`);
		await expect(content('og:image:alt')).toHaveAttribute('content', alt);
		await expect(content('twitter:image')).toHaveAttribute('content', `${site}${path}social.png`);
		await expectLinkPicture(await request.get(new URL(`${path}social.png`, baseURL).href));
	});
}

for (const [path, charts] of [
	[
		'',
		[
			['career-article-2026/pay-bands', 'Data scientist and ML engineer pay: pay bands'],
			['career-article-2026/skills-radar', 'Data scientist and ML engineer pay: skills radar'],
			['career-article-2026/skills-gap', 'Data scientist and ML engineer pay: skills gap list']
		]
	],
	[
		'us-oews-2023/',
		[['us-oews-2023/pay-bands', 'Pay in data, software and mathematics occupations: pay bands']]
	],
	[
		'embed/career-article-2026/skills-gap/',
		[['career-article-2026/skills-gap', 'Data scientist and ML engineer pay: skills gap list']]
	],
	[
		'career-article-2026/compare/data-scientist/ml-engineer/',
		[
			[
				'career-article-2026/comparison/data-scientist/ml-engineer',
				'Data scientist and ML engineer pay: from Data Scientist to ML Engineer'
			]
		]
	],
	['your-file/', []],
	['linked/', []]
] as const) {
	test(`./${path} names what oEmbed says of each of its charts`, async ({ page }) => {
		await page.goto(`./${path}`);
		const links = await page
			.locator('head > link[rel=alternate][type="application/json+oembed"]')
			.evaluateAll((all) =>
				all.map((link) => [link.getAttribute('href'), link.getAttribute('title')])
			);
		expect(links).toEqual(
			charts.map(([chart, title]) => [`${site}embed/${chart}/oembed.json`, title])
		);
	});
}

test('a dataset states its rows and pictures as JSON-LD, and each is there', async ({
	page,
	request,
	baseURL
}) => {
	await page.goto('./');
	const blocks = page.locator('script[type="application/ld+json"]');
	await expect(blocks).toHaveCount(1);
	const said = JSON.parse((await blocks.textContent()) ?? '') as {
		readonly distribution: readonly { contentUrl: string; encodingFormat: string }[];
	};
	expect(said).toMatchObject({
		'@type': 'Dataset',
		name: 'Data scientist and ML engineer pay',
		url: site,
		temporalCoverage: '2026-05-17'
	});
	expect(said.distribution).toHaveLength(15);
	for (const { contentUrl, encodingFormat } of said.distribution) {
		expect(contentUrl).toContain(`${site}career-article-2026/`);
		const response = await request.get(new URL(contentUrl.slice(site.length), baseURL).href);
		expect(response.headers()['content-type']).toContain(encodingFormat);
	}
});

for (const [path, name, url] of [
	['us-oews-2023/', 'Pay in data, software and mathematics occupations', 'us-oews-2023/'],
	['ai-jobs-2025-01/', 'Pay in data and AI jobs', 'ai-jobs-2025-01/'],
	// What two roles are compared by is their dataset, which has a page of its own.
	[
		'career-article-2026/compare/ml-engineer/data-scientist/',
		'Data scientist and ML engineer pay',
		''
	]
] as const) {
	test(`./${path} says which dataset it is about`, async ({ page }) => {
		await page.goto(`./${path}`);
		const blocks = page.locator('main ~ script[type="application/ld+json"]');
		await expect(blocks).toHaveCount(1);
		expect(JSON.parse((await blocks.textContent()) ?? '')).toMatchObject({
			'@context': 'https://schema.org',
			'@type': 'Dataset',
			name,
			url: site + url
		});
	});
}

test('a link that carries its data is the page of whoever has it, and is not to be found', async ({
	page
}) => {
	await page.goto('./linked/');
	await expect(page).toHaveTitle('A link with its figures · Bandscope');
	await expect(page.locator('meta[name=robots]')).toHaveAttribute('content', 'noindex');
	await expect(page.locator('script[type="application/ld+json"]')).toHaveCount(0);
});

test('a walk through the site changes what each page says of itself', async ({ page }) => {
	await page.goto('./');
	await page.getByRole('link', { name: 'US OEWS 2023' }).click();
	await expect(page).toHaveTitle(/^Pay in data, software/);
	await expect(page.locator('link[rel=canonical]')).toHaveAttribute('href', `${site}us-oews-2023/`);
	await expect(page.locator('meta[property="og:url"]')).toHaveCount(1);
	await expect(page.locator('script[type="application/ld+json"]')).toHaveCount(1);
	await page.getByRole('link', { name: 'Open your own CSV' }).click();
	await expect(page).toHaveTitle('Your own CSV · Bandscope');
	await expect(page.locator('script[type="application/ld+json"]')).toHaveCount(0);
});

test('the page for addresses that lead nowhere is not to be found', async ({ page }) => {
	await page.goto('./404.html');
	await expect(page.locator('meta[name=robots]')).toHaveAttribute('content', 'noindex');
	await expect(page.locator('link[rel=canonical]')).toHaveCount(0);
});

test('robots are led to every page', async ({ request, baseURL }) => {
	const get = async (path: string) => (await request.get(new URL(path, baseURL).href)).text();
	expect(await get('robots.txt')).toContain(`\nSitemap: ${site}sitemap.xml\n`);
	const pages = [...(await get('sitemap.xml')).matchAll(/<loc>([^<]*)<\/loc>/g)];
	expect(pages.map(([, address]) => address)).toEqual(
		[
			'',
			'us-oews-2023/',
			'ai-jobs-2025-01/',
			'career-article-2026/compare/data-scientist/ml-engineer/',
			'career-article-2026/compare/ml-engineer/data-scientist/',
			'your-file/'
		].map((path) => site + path)
	);
});

async function expectLinkPicture(response: APIResponse) {
	expect(response.headers()['content-type']).toBe('image/png');
	const png = await response.body();
	// The header's width and height, in the order of the network.
	expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([1200, 630]);
}
