import { test as base } from './fixtures';
import { serve } from './serve';

interface Fixtures {
	/** Serves a page of another origin than the site's while the test runs, and gives its address. */
	serveElsewhere: (html: string) => Promise<string>;
}

/** The tests' `test`, with another site at hand to embed charts in. Its own page is no request to complain of. */
export const test = base.extend<Fixtures>({
	expectedComplaints: /^request to another host: http:\/\/localhost:\d+\/article$/,

	// eslint-disable-next-line no-empty-pattern -- Playwright reads a fixture's needs off this pattern.
	serveElsewhere: async ({}, use) => {
		let article = '';
		const { origin, close } = await serve((_request, response) => {
			response.writeHead(200, { 'Content-Type': 'text/html;charset=utf-8' });
			response.end(article);
		});
		await use((html) => {
			article = `<!doctype html><html lang="en"><title>An article</title><link rel="icon" href="data:,">${html}`;
			return Promise.resolve(`${origin}/article`);
		});
		await close();
	}
});

export { expect } from './fixtures';
