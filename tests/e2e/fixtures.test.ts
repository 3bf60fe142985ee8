import type { Page } from '@playwright/test';
import { expect, listen, test } from './fixtures';

const COMPLAINTS = [
	[
		'a word on the console',
		(page: Page) => page.evaluate(() => console.debug('a word')),
		/^console debug: a word \(/
	],
	[
		'what the engine says there',
		(page: Page) => page.evaluate(() => fetch('none.json').then(({ status }) => status)),
		/^console error: Failed to load resource: .* 404 /
	],
	[
		'an uncaught error',
		(page: Page) =>
			page.evaluate(() => {
				setTimeout(() => {
					throw new Error('not caught');
				});
			}),
		/^uncaught: Error: not caught/
	],
	[
		'a request to another host',
		(page: Page) => page.evaluate(() => void (location.href = 'http://another.invalid/x')),
		/^request to another host: http:\/\/another\.invalid\/x$/
	]
] as const;

for (const [name, complain, heard] of COMPLAINTS) {
	test(`${name} is heard, and nothing else is`, async ({ browser, baseURL }) => {
		// One that the test's own fixtures do not watch: there it would fail.
		const context = await browser.newContext();
		const complaints: string[] = [];
		listen(context, baseURL!, (complaint) => complaints.push(complaint));
		const page = await context.newPage();
		await page.goto(new URL('./your-file/', baseURL).href);
		await expect(page.locator('html:not(.waking)')).toBeAttached();
		expect(complaints).toEqual([]);
		await complain(page);
		await expect.poll(() => complaints).toEqual([expect.stringMatching(heard)]);
		await context.close();
	});
}
