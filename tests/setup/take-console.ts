import type {} from '@vitest/browser-playwright';
import type { BrowserCommand } from 'vitest/node';

declare module 'vitest/browser' {
	interface BrowserCommands {
		/** Warnings and errors on the page's console since the last call, the engine's own included. */
		takeConsole(): Promise<string[]>;
	}
}

const messagesByPage = new WeakMap<object, string[]>();

/** The server's half of `commands.takeConsole()`. */
export const takeConsole: BrowserCommand = async ({ page }) => {
	const messages = messagesByPage.get(page) ?? [];
	if (!messagesByPage.has(page)) {
		messagesByPage.set(page, messages);
		page.on('console', (message) => {
			if (message.type() === 'warning' || message.type() === 'error') {
				messages.push(`${message.type()}: ${message.text()}`);
			}
		});
	}
	// Messages come in order, so once the page has answered, all earlier ones are here.
	await page.evaluate('0');
	return messages.splice(0);
};
