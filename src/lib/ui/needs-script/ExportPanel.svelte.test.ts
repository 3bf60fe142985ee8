import '../../../app.css';
import { render } from 'vitest-browser-svelte';
import { cdp, commands, page } from 'vitest/browser';
import { expect, it, vi } from 'vitest';
import { DEFAULT_VIEW } from '$lib/view/view';
import { sampleDataset as dataset } from '../dataset.fixture';
import ExportPanel from './ExportPanel.svelte';

const status = page.getByRole('status');
const press = (name: string) => page.getByRole('button', { name, exact: true }).click();

/** The letters load with the first picture of a page, so this file has no other test before it. */
it('draws again once the network is back', async () => {
	const saved = vi.spyOn(HTMLAnchorElement.prototype, 'click').mockReturnValue();
	await cdp().send('Network.enable');
	await block(['*inter-outlines*']);
	await render(ExportPanel, { chart: 'pay-bands', dataset, view: DEFAULT_VIEW });
	await expect.element(status).toHaveTextContent(/letters .* could not be loaded/);
	await expect.element(page.getByText('No picture yet.')).toBeVisible();

	await press('SVG');
	await expect.element(status).toHaveTextContent(/letters .* could not be loaded/);
	expect(saved).not.toHaveBeenCalled();
	// What the engine may say of a blocked file is no fault here.
	await commands.takeConsole();

	await block([]);
	await press('SVG');
	await expect.element(status).toHaveTextContent(/pay-bands_2026\.svg/);
	expect(saved).toHaveBeenCalledOnce();
	await expect.element(page.getByText(/^PNG: /)).toBeVisible();
	await expect.element(page.getByRole('img', { name: 'Preview' })).toBeVisible();
});

function block(urls: string[]) {
	return cdp().send('Network.setBlockedURLs', { urls });
}
