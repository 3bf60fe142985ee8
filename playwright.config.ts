import { defineConfig } from '@playwright/test';
import { browserLaunchOptions } from './scripts/browser.js';

export default defineConfig({
	testDir: 'tests/e2e',
	// Playwright empties this folder; the reports beside it stay.
	outputDir: 'test-results/e2e',
	fullyParallel: true,
	forbidOnly: Boolean(process.env.CI),
	workers: 2,
	// A test that passes at the second try is a test that fails.
	retries: 0,
	// What a test waits for comes in a second or two, but late on two busy cores; nothing is timed by these.
	timeout: 60_000,
	expect: { timeout: 15_000 },
	reporter: 'list',
	use: {
		launchOptions: browserLaunchOptions(),
		// A copy of the site for each test would be much to load; tests of that copy allow it.
		serviceWorkers: 'block',
		// A trace of each test is a sixth of the time that all take: `--trace on` makes one of a test that fails.
		screenshot: 'only-on-failure'
	},
	webServer: {
		// Builds first, if the sources have changed, so that no test sees an old site.
		command: 'node scripts/start.js',
		stdout: 'pipe',
		// The address it found a free port for. Playwright hands it to the tests as BANDSCOPE_SITE.
		wait: { stdout: /Bandscope is at (?<bandscope_site>\S+)/ },
		timeout: 180_000
	}
});
