import { playwright } from '@vitest/browser-playwright';
import { defineConfig, mergeConfig } from 'vitest/config';
import { browserLaunchOptions } from './scripts/browser.js';
import { takeConsole } from './tests/setup/take-console.ts';
import viteConfig from './vite.config.ts';

const COMPONENT_TESTS = '{src,tests}/**/*.svelte.test.ts';

export default mergeConfig(
	viteConfig,
	defineConfig({
		test: {
			expect: {
				// A test that checks nothing is a mistake.
				requireAssertions: true,
				// What is waited for comes late on a busy machine; nothing is timed by this.
				poll: { timeout: 15_000 }
			},
			// A snapshot that is missing is a fault, unless `-u` asks to write it.
			update: 'none',
			// A slow machine is no fault: only what never ends is.
			testTimeout: 60_000,
			projects: [
				{
					extends: true,
					test: {
						name: 'node',
						environment: 'node',
						include: ['{src,scripts,tests}/**/*.test.ts'],
						exclude: [COMPONENT_TESTS, 'tests/e2e/**'],
						setupFiles: ['tests/setup/quiet-node.ts']
					}
				},
				{
					extends: true,
					// Found only while a test runs, it would reload that test.
					optimizeDeps: { include: ['bits-ui', 'd3', 'layercake', 'papaparse'] },
					test: {
						name: 'browser',
						include: [COMPONENT_TESTS],
						setupFiles: ['tests/setup/quiet-browser.ts'],
						browser: {
							enabled: true,
							headless: true,
							screenshotFailures: false,
							provider: playwright({ launchOptions: browserLaunchOptions() }),
							instances: [{ browser: 'chromium' }],
							commands: { takeConsole }
						}
					}
				}
			]
		}
	})
);
