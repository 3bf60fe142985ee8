import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from './fixtures';

const PAGE_POLICY =
	"default-src 'none'; script-src 'self' 'unsafe-inline'; style-src 'self' 'unsafe-inline'; " +
	"style-src-attr 'unsafe-inline'; img-src 'self' blob:; font-src 'self'; frame-src 'self'; connect-src 'self'; " +
	"base-uri 'none'; form-action 'none'; frame-ancestors ";

const FOR_EVER = 'public, max-age=31536000, immutable';

const ANSWERS = [
	['./', 'no-cache', `${PAGE_POLICY}'self'`],
	['./404.html', 'no-cache', `${PAGE_POLICY}'self'`],
	['./embed/any/', 'no-cache', `${PAGE_POLICY}*`],
	['./_app/immutable/workers/', FOR_EVER, "default-src 'none'; script-src 'self'"],
	// What is missing now may be there tomorrow.
	['./_app/immutable/gone.js', 'no-cache', "default-src 'none'; script-src 'self'"]
] as const;

for (const [path, cacheControl, policy] of ANSWERS) {
	test(`${path} is answered with its headers`, async ({ request, baseURL }) => {
		const file = path.endsWith('/workers/') ? workerFile() : path;
		const response = await request.get(new URL(file, baseURL).href);
		expect(response.headers()).toMatchObject({
			'access-control-allow-origin': '*',
			'cache-control': cacheControl,
			'content-security-policy': policy,
			'cross-origin-resource-policy': 'cross-origin',
			'permissions-policy': 'camera=(), geolocation=(), microphone=(), payment=(), usb=()',
			'referrer-policy': 'same-origin',
			'x-content-type-options': 'nosniff'
		});
	});
}

test('the file for static hosts says for each file, in one place, what the server answers', async ({
	request,
	baseURL
}) => {
	const base = new URL(baseURL!).pathname;
	const rules = readFileSync('build/_headers', 'utf8').split('\n\n').map(readRule);
	const files = readdirSync('build', { recursive: true, withFileTypes: true })
		.filter((entry) => entry.isFile() && entry.name !== '_headers')
		.map(({ parentPath, name }) =>
			`${parentPath.replaceAll('\\', '/')}/${name}`.slice('build/'.length)
		);
	expect(files).toContain('your-file/index.html');

	for (const path of files.flatMap((file) => [file, file.replace(/(^|\/)index\.html$/, '$1')])) {
		const fitting = rules.filter(({ fits }) => fits(base + path));
		expect(fitting, path).toHaveLength(1);
		const response = await request.head(new URL(path, baseURL).href);
		expect(response.headers(), path).toMatchObject(fitting[0]!.headers);
	}
});

test('GitHub Pages is told to leave the folders alone whose names it would drop', async ({
	request,
	baseURL
}) => {
	expect(readdirSync('build')).toContain('.nojekyll');
	expect((await request.get(new URL('./.nojekyll', baseURL).href)).status()).toBe(200);
});

for (const [path, heading] of [
	['us-oews-2023', /^Pay in data, software/],
	['your-file', 'Your own CSV'],
	['career-article-2026/compare/data-scientist/ml-engineer', /^From Data Scientist/],
	['embed/us-oews-2023/pay-bands', /^Pay in data, software/]
] as const) {
	for (const javaScriptEnabled of [true, false]) {
		test.describe(javaScriptEnabled ? 'with scripts' : 'without scripts', () => {
			test.use({ javaScriptEnabled });

			test(`${path} is the page, though its slash is missing`, async ({ page }) => {
				const response = await page.goto(`./${path}`);
				expect(response?.status()).toBe(200);
				await expect(page.getByRole('heading', { level: 1 })).toHaveText(heading);
				// Scripts would be looked for in another folder, if a page looked for them beside itself.
				if (javaScriptEnabled)
					await expect(page.locator('html.scripted:not(.waking)')).toBeAttached();
			});
		});
	}
}

test('what is chosen at an address without its slash is kept in the one with it', async ({
	page,
	baseURL
}) => {
	await page.goto('./ai-jobs-2025-01?seniority=entry');
	await expect(page.getByRole('radio', { name: 'Entry', exact: true })).toBeChecked();
	await expect(page.locator('html:not(.waking)')).toBeAttached();
	await page.getByRole('radio', { name: 'Senior', exact: true }).check();
	await expect(page).toHaveURL(`${baseURL}ai-jobs-2025-01/?seniority=senior`);
	await expect(page.getByRole('radio', { name: 'Senior', exact: true })).toBeChecked();
	await page.goBack();
	await expect(page.getByRole('radio', { name: 'Entry', exact: true })).toBeChecked();
});

test.describe('in the worker that reads a user’s file', () => {
	test.use({ expectedComplaints: /Content Security Policy/ });

	test('nothing can be sent, not even to the site itself', async ({ page, baseURL }) => {
		await page.goto('./your-file/');
		const started = page.waitForEvent('worker');
		await page.evaluate((address) => {
			new Worker(address, { type: 'module' });
		}, new URL(workerFile(), baseURL).href);
		const worker = await started;
		const outcome = await worker.evaluate(() => fetch('/').then(() => 'sent', String));
		expect(outcome).toMatch(/^TypeError/);
	});
});

/** Its name holds what is in it, so it is looked up. */
function workerFile(): string {
	return `./_app/immutable/workers/${readdirSync('build/_app/immutable/workers')[0]}`;
}

/** A line with a pattern, and under it the headers for what fits it. */
function readRule(text: string) {
	const [pattern = '', ...lines] = text.split('\n');
	const headers = lines.map((line) => {
		const [, name = '', value = ''] = /^ {2}([\w-]+): (.+)$/.exec(line) ?? [];
		return [name.toLowerCase(), value] as const;
	});
	return {
		fits: (path: string) =>
			pattern.endsWith('*') ? path.startsWith(pattern.slice(0, -1)) : path === pattern,
		headers: Object.fromEntries(headers)
	};
}
