import type { Page } from '@playwright/test';
import { expect, test } from './elsewhere';
import { BANDS, openText } from './own-texts';

const button = (page: Page) => page.getByRole('button', { name: 'Embed the pay bands' });
const dialog = (page: Page) => page.getByRole('dialog', { name: 'Embed the pay bands' });
const field = (page: Page, name: string) => dialog(page).getByRole('textbox', { name });
const preview = (page: Page) => page.frameLocator('iframe[title="Preview of the embedded chart"]');

async function open(page: Page, query = '') {
	await page.goto(`./${query}`);
	await button(page).click();
	await expect(field(page, 'Frame code')).toBeVisible();
}

test('the dialog opens by keyboard, and gives the focus back at Esc', async ({ page }) => {
	await page.goto('./');
	await expect(page.locator('html:not(.waking)')).toBeVisible();
	await button(page).focus();
	await page.keyboard.press('Enter');
	await expect(dialog(page)).toBeVisible();
	await expect(dialog(page).getByRole('button', { name: 'Close' })).toBeFocused();
	await page.keyboard.press('Escape');
	await expect(dialog(page)).toBeHidden();
	await expect(button(page)).toBeFocused();
	await page.keyboard.press('Enter');
	await page.mouse.click(4, 4);
	await expect(dialog(page)).toBeHidden();
});

test('the dialog gives the view, its theme and its picture, and shows the embed as it will be', async ({
	page,
	request,
	baseURL
}) => {
	await open(page, '?seniority=senior&skills=radar');
	const steps = await page.evaluate(() => history.length);
	await dialog(page).getByRole('radio', { name: 'Dark' }).click({ force: true });
	const embed = new URL('./embed/career-article-2026/pay-bands/', baseURL).href;
	await expect(field(page, 'Frame code')).toHaveValue(
		new RegExp(
			`^<iframe src="${embed}\\?seniority=senior&amp;theme=dark" title="Data scientist and ML engineer pay\\. .* Only senior bands\\." width="100%" height="\\d+" .* loading="lazy" sandbox="[^"]*"></iframe>\n<script>`
		)
	);
	await expect(preview(page).getByRole('img', { name: /^Senior/ })).toHaveCount(2);
	await expect(preview(page).getByRole('img', { name: /^Junior/ })).toHaveCount(0);
	expect(
		await preview(page)
			.locator('.page')
			.evaluate((element) => getComputedStyle(element).backgroundColor)
	).toBe('rgb(20, 23, 28)');
	expect(await page.evaluate(() => history.length)).toBe(steps);

	await dialog(page)
		.getByRole('checkbox', { name: /^Fit the height/ })
		.uncheck();
	await expect(field(page, 'Frame code')).not.toHaveValue(/script>/);
	await expect(field(page, 'Link')).toHaveValue(`${baseURL}career-article-2026/?seniority=senior`);
	await expect(field(page, 'Citation')).toHaveValue(
		/^Data scientist and ML engineer pay \(US, mid-career, 2026\)\. Source: Career article of 17 May 2026\. Chart: Bandscope, http\S+\/career-article-2026\/\?seniority=senior, accessed \d+ \w+ \d{4}\.$/
	);

	const code = await field(page, 'Picture code').inputValue();
	const [, src = '', alt = ''] = /^<img src="([^"]+)" alt="([^"]+)"/.exec(code) ?? [];
	expect(src).toMatch(/\/career-article-2026\/pay-bands\.senior\.png$/);
	expect(alt).toMatch(/^Range-bar chart of pay bands, .* 300 thousand dollars or more\.$/);
	const picture = await request.get(src);
	expect(picture.status()).toBe(200);
	expect(picture.headers()['content-type']).toBe('image/png');
});

test('the dialog says where a view has no picture of its own, and names the nearest', async ({
	page
}) => {
	await open(page, '?roles=ml-engineer');
	await expect(dialog(page).getByText(/^This view has no picture/)).toContainText(
		'The nearest one shows: Pay bands by role and seniority. US, mid-career, 2026. USD per year.'
	);
	await expect(field(page, 'Picture code')).toHaveValue(
		/\/pay-bands\.png" alt="[^"]*Data Scientist/
	);
});

test.describe('the dialog of two roles side by side', () => {
	const opened = async (page: Page, address: string) => {
		await page.goto(address);
		await page.getByRole('button', { name: 'Embed the comparison' }).click();
		return page.getByRole('dialog', { name: 'Embed the comparison' });
	};

	test('gives their levels, their picture and the link to their page', async ({
		page,
		request,
		baseURL
	}) => {
		const shown = await opened(
			page,
			'./career-article-2026/compare/data-scientist/ml-engineer/?seniority=senior'
		);
		const text = (name: string) => shown.getByRole('textbox', { name });
		const pair = 'data-scientist/ml-engineer/';
		const embed = new URL(`./embed/career-article-2026/comparison/${pair}`, baseURL).href;
		await expect(text('Frame code')).toHaveValue(
			new RegExp(
				`^<iframe src="${embed}\\?seniority=senior" title="From Data Scientist to ML Engineer\\. Pay bands side by side\\. .* Only senior bands\\." `
			)
		);
		await expect(preview(page).getByRole('img', { name: /^Senior/ })).toHaveCount(2);
		await expect(preview(page).getByRole('img', { name: /^Junior/ })).toHaveCount(0);
		const pairPage = `${baseURL}career-article-2026/compare/${pair}`;
		await expect(text('Link')).toHaveValue(`${pairPage}?seniority=senior`);
		await expect(text('Citation')).toHaveValue(
			/^From Data Scientist to ML Engineer \(US, mid-career, 2026\)\. Source: .*, accessed/
		);
		const code = await text('Picture code').inputValue();
		const [, src = '', alt = ''] = /^<img src="([^"]+)" alt="([^"]+)"/.exec(code) ?? [];
		expect(src).toBe(`${pairPage}comparison.senior.png`);
		expect(alt).toMatch(/^Range-bar chart of pay bands of Data Scientist and ML Engineer side by/);
		const picture = await request.get(src);
		expect(picture.status()).toBe(200);
		expect(picture.headers()['content-type']).toBe('image/png');
	});

	test('says that two of many have no picture of their own, and gives all else', async ({
		page,
		baseURL
	}) => {
		const shown = await opened(page, './us-oews-2023/?compare=actuaries,statisticians');
		const text = (name: string) => shown.getByRole('textbox', { name });
		await expect(text('Frame code')).toHaveValue(
			new RegExp(
				`^<iframe src="${baseURL}embed/us-oews-2023/comparison/\\?compare=actuaries,statisticians" title="From Actuaries to Statisticians\\. `
			)
		);
		await expect(
			preview(page).getByRole('heading', { name: 'From Actuaries to Statisticians' })
		).toBeVisible();
		await expect(text('Link')).toHaveValue(
			`${baseURL}us-oews-2023/?compare=actuaries,statisticians`
		);
		await expect(text('Picture code')).toHaveCount(0);
		await expect(shown.getByText(/^This view has no picture with an address/)).toContainText(
			'save the picture with “Save or copy”'
		);
	});
});

test.describe('a copy', () => {
	test('arrives, and is told', async ({ page, context }) => {
		await context.grantPermissions(['clipboard-read', 'clipboard-write']);
		await open(page);
		for (const label of ['Frame code', 'Picture code', 'Link', 'Citation']) {
			const name = `Copy the ${label.toLowerCase()}`;
			await dialog(page).getByRole('button', { name, exact: true }).click();
			await expect(dialog(page).getByText(`${label} copied.`)).toBeVisible();
			expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(
				await field(page, label).inputValue()
			);
		}
	});

	test('that the browser forbids is not called one, and its text is selected', async ({ page }) => {
		await page.addInitScript(() => {
			navigator.clipboard.writeText = () =>
				Promise.reject(new DOMException('Write permission denied.', 'NotAllowedError'));
		});
		await open(page);
		await dialog(page).getByRole('button', { name: 'Copy the frame code' }).click();
		await expect(dialog(page).getByText(/is selected: press Ctrl\+C/)).toBeVisible();
		await expect(dialog(page).getByText(/copied/)).toHaveCount(0);
		const code = field(page, 'Frame code');
		await expect(code).toBeFocused();
		expect(
			await code.evaluate((area: HTMLTextAreaElement) =>
				area.value.slice(area.selectionStart, area.selectionEnd)
			)
		).toBe(await code.inputValue());
	});
});

test('a user’s own file, which is on no server, is not offered to embed', async ({ page }) => {
	await page.goto('./your-file/');
	await openText(page, BANDS);
	await expect(page.getByRole('button', { name: /^Save or copy/ }).first()).toBeVisible();
	await expect(page.getByRole('button', { name: /^Embed/ })).toHaveCount(0);
});

/** In a page elsewhere: keeps what was posted to it. */
const HEARS = `<script>
	heard = [];
	addEventListener('message', ({ data }) => heard.push(data));
</script>`;
const heardIn = (page: Page) => page.evaluate(() => Reflect.get(window, 'heard') as unknown[]);

test('a frame follows the height of its content, by the code that the dialog gives, and believes nothing else', async ({
	page,
	serveElsewhere
}) => {
	await open(page);
	const code = await field(page, 'Frame code').inputValue();
	await page.setViewportSize({ width: 640, height: 800 });
	await page.goto(
		await serveElsewhere(
			`<body style="margin: 0">${HEARS}${code}<iframe title="Advert" srcdoc="<p>Buy!"></iframe>`
		)
	);
	const element = page.locator('iframe').first();
	const height = () => element.evaluate((frame: HTMLIFrameElement) => Number(frame.height));
	const frame = page.frames()[1]!;
	const content = () =>
		frame.evaluate(() => Math.ceil(document.querySelector('main')!.getBoundingClientRect().height));

	const heights = [];
	for (const width of [640, 340, 1000]) {
		await page.setViewportSize({ width, height: 800 });
		await expect.poll(async () => (await height()) - (await content())).toBe(0);
		expect(await frame.evaluate(() => innerWidth - document.documentElement.clientWidth)).toBe(0);
		heights.push(await height());
	}
	expect(new Set(heights).size).toBe(3);

	const before = await height();
	const count = (await heardIn(page)).length;
	// Of another origin, though of the right type: the page itself, and the frame beside.
	const lie = { type: 'bandscope:height', height: 77 };
	await page.evaluate((message) => postMessage(message, '*'), lie);
	await page.frames()[2]!.evaluate((message) => parent.postMessage(message, '*'), lie);
	// Of the embed itself, but of another type, or no height that could be.
	await frame.evaluate(() => {
		for (const message of [
			null,
			'bandscope:height',
			{ type: 'other:height', height: 77 },
			{ type: 'bandscope:height' },
			{ type: 'bandscope:height', height: '77' },
			{ type: 'bandscope:height', height: NaN },
			{ type: 'bandscope:height', height: -77 },
			{ type: 'bandscope:height', height: 1e9 }
		])
			parent.postMessage(message, '*');
	});
	await expect.poll(async () => (await heardIn(page)).length - count).toBe(10);
	expect(await height()).toBe(before);
	await frame.evaluate(() => parent.postMessage({ type: 'bandscope:height', height: 777 }, '*'));
	await expect.poll(height).toBe(777);
});

test('two embeds in a page each have their own height, and no other window of the site has a say', async ({
	page,
	baseURL,
	serveElsewhere
}) => {
	await open(page);
	const code = await field(page, 'Frame code').inputValue();
	// Another chart's code, with its own script, as the dialog there would give it.
	const other = code.replace('/pay-bands/', '/skills-gap/');
	expect(other).not.toBe(code);
	await page.setViewportSize({ width: 640, height: 1600 });
	await page.goto(await serveElsewhere(`<body style="margin: 0">${HEARS}${code}${other}`));
	const frames = page.locator('iframe');
	const heights = () =>
		frames.evaluateAll((all) => all.map((frame) => Number((frame as HTMLIFrameElement).height)));
	const contents = () =>
		Promise.all(
			[0, 1].map((i) =>
				frames
					.nth(i)
					.contentFrame()
					.locator('main')
					.evaluate((main) => Math.ceil(main.getBoundingClientRect().height))
			)
		);
	for (const i of [0, 1])
		await expect(frames.nth(i).contentFrame().locator('html:not(.waking)')).toBeVisible();
	await expect.poll(async () => (await heights()).join() === (await contents()).join()).toBe(true);
	const [pay, skills] = await heights();
	expect(pay).not.toBe(skills);

	const opened = page.waitForEvent('popup');
	await page.evaluate(
		(address) => void self.open(address),
		new URL('./embed/us-oews-2023/pay-bands/', baseURL).href
	);
	await (
		await opened
	).evaluate(() => {
		const article = self.opener as Window;
		article.postMessage({ type: 'bandscope:height', height: 777 }, '*');
	});
	await expect.poll(() => heardIn(page)).toContainEqual({ type: 'bandscope:height', height: 777 });
	expect(await heights()).toEqual([pay, skills]);

	await page
		.frames()
		.find((frame) => frame.url().includes('/skills-gap/'))!
		.evaluate(() => parent.postMessage({ type: 'bandscope:height', height: 888 }, '*'));
	await expect.poll(heights).toEqual([pay, 888]);
});

test('an embed tells its height once, and again only when it changes', async ({
	page,
	baseURL,
	serveElsewhere
}) => {
	await page.setViewportSize({ width: 700, height: 800 });
	const src = new URL('./embed/career-article-2026/pay-bands/', baseURL).href;
	await page.goto(
		await serveElsewhere(`${HEARS}
			<iframe title="Pay" style="width: 600px; height: 200px" src="${src}"></iframe>`)
	);
	const heard = () => heardIn(page);
	await expect(page.frameLocator('iframe').locator('html:not(.waking)')).toBeVisible();
	await expect.poll(heard).toHaveLength(1);
	const [first] = (await heard()) as { height: number }[];
	expect(first).toEqual({ type: 'bandscope:height', height: expect.any(Number) as unknown });
	// A higher frame has no part in it, a narrower one has.
	const resize = (style: string) =>
		page.locator('iframe').evaluate((frame, css) => (frame.style.cssText = css), style);
	await resize('width: 600px; height: 2000px');
	const frame = page.frames()[1]!;
	await expect.poll(() => frame.evaluate(() => innerHeight)).toBe(2000);
	// It would tell before it paints.
	await frame.evaluate(
		() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)))
	);
	expect(await heard()).toHaveLength(1);
	await resize('width: 340px; height: 2000px');
	await expect.poll(heard).toHaveLength(2);
	expect(((await heard()) as { height: number }[])[1]!.height).toBeGreaterThan(first!.height);
});
