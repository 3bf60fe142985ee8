import { expect, test as base } from '@playwright/test';

interface Options {
	/** Which complaints the test is there to provoke. Default none. */
	expectedComplaints: RegExp | undefined;
}

interface Fixtures {
	/** Runs with every test: its failure is the test's. */
	quiet: undefined;
}

/** What Playwright says where it keeps service workers away, as it does by `playwright.config.ts`. */
const BLOCKED = 'Service Worker registration blocked by Playwright';

/**
 * Playwright's `test`, which also fails at any warning or error on the console, the engine's own included,
 * at any uncaught error, and at any request to another host than the site's.
 */
export const test = base.extend<Options & Fixtures>({
	expectedComplaints: [undefined, { option: true }],

	// Set by Playwright once the server has printed it. Addresses like './' lead below the base path.
	// eslint-disable-next-line no-empty-pattern -- Playwright reads a fixture's needs off this pattern.
	baseURL: async ({}, use) => use(process.env.BANDSCOPE_SITE),

	quiet: [
		async ({ context, baseURL, expectedComplaints }, use) => {
			const complaints: string[] = [];
			const complain = (complaint: string) => {
				if (!expectedComplaints?.test(complaint)) complaints.push(complaint);
			};

			context.on('console', (message) => {
				const type = message.type();
				if (message.text() === BLOCKED) return;
				if (type === 'warning' || type === 'error')
					complain(`console ${type}: ${message.text()} (${message.location().url})`);
			});
			context.on('weberror', (webError) => complain(`uncaught: ${webError.error().stack}`));
			context.on('request', (request) => {
				const { protocol, origin } = new URL(request.url());
				const ownHost = origin === new URL(baseURL ?? '').origin;
				// What the page made itself, or carries in its text.
				const noHost = protocol === 'data:' || protocol === 'blob:';
				if (!ownHost && !noHost) complain(`request to another host: ${request.url()}`);
			});

			await use(undefined);
			expect(complaints, 'The page complained').toEqual([]);
		},
		{ auto: true }
	]
});

export { expect };
