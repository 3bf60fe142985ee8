import {
	expect,
	test as base,
	type BrowserContext,
	type BrowserContextOptions
} from '@playwright/test';

interface Options {
	/** Which complaints the test is there to provoke. Default none. */
	expectedComplaints: RegExp | undefined;
}

interface Fixtures {
	/** Has whatever a context's pages complain of fail the test. */
	watch: (context: BrowserContext) => void;
	/** Runs with every test: its failure is the test's. */
	quiet: undefined;
	/** Opens another context than the test's own, watched like that, and closed after the test. */
	newContext: (options?: BrowserContextOptions) => Promise<BrowserContext>;
}

/** What Playwright says where it keeps service workers away, as it does by `playwright.config.ts`. */
const BLOCKED = 'Service Worker registration blocked by Playwright';

/**
 * Playwright's `test`, which also fails at any word on the console, the engine's own included,
 * at any uncaught error, and at any request to another host than the site's.
 */
export const test = base.extend<Options & Fixtures>({
	expectedComplaints: [undefined, { option: true }],

	// Set by Playwright once the server has printed it. Addresses like './' lead below the base path.
	// eslint-disable-next-line no-empty-pattern -- Playwright reads a fixture's needs off this pattern.
	baseURL: async ({}, use) => use(process.env.BANDSCOPE_SITE),

	watch: async ({ baseURL, expectedComplaints }, use) => {
		const complaints: string[] = [];
		await use((context) => {
			listen(context, baseURL ?? '', (complaint) => {
				if (!expectedComplaints?.test(complaint)) complaints.push(complaint);
			});
		});
		expect(complaints, 'The page complained').toEqual([]);
	},

	quiet: [
		async ({ context, watch }, use) => {
			watch(context);
			await use(undefined);
		},
		{ auto: true }
	],

	newContext: async ({ browser, baseURL, watch }, use) => {
		const opened: BrowserContext[] = [];
		await use(async (options) => {
			const context = await browser.newContext({ baseURL: baseURL ?? '', ...options });
			watch(context);
			opened.push(context);
			return context;
		});
		await Promise.all(opened.map((context) => context.close()));
	}
});

/** Hears whatever the pages of a context say on the console, fail at, or ask other hosts than the site's for. */
export function listen(
	context: BrowserContext,
	site: string,
	complain: (complaint: string) => void
): void {
	context.on('console', (message) => {
		if (message.text() === BLOCKED) return;
		complain(`console ${message.type()}: ${message.text()} (${message.location().url})`);
	});
	context.on('weberror', (webError) => complain(`uncaught: ${webError.error().stack}`));
	context.on('request', (request) => {
		const { protocol, origin } = new URL(request.url());
		const ownHost = origin === new URL(site).origin;
		// What the page made itself, or carries in its text.
		const noHost = protocol === 'data:' || protocol === 'blob:';
		if (!ownHost && !noHost) complain(`request to another host: ${request.url()}`);
	});
}

export { expect };
