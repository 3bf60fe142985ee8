import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { test as base } from './fixtures';

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
		const server = createServer((_request, response) => {
			response.writeHead(200, { 'Content-Type': 'text/html;charset=utf-8' });
			response.end(article);
		});
		await new Promise<void>((resolve) => server.listen(0, 'localhost', resolve));
		await use((html) => {
			article = `<!doctype html><html lang="en"><title>An article</title><link rel="icon" href="data:,">${html}`;
			// Listening on a port, and not on a pipe, it has such an address.
			return Promise.resolve(`http://localhost:${(server.address() as AddressInfo).port}/article`);
		});
		server.closeAllConnections();
		await new Promise((resolve) => server.close(resolve));
	}
});

export { expect } from './fixtures';
