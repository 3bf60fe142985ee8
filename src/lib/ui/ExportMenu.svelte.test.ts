import '../../app.css';
import { render } from 'vitest-browser-svelte';
import { cdp, commands, page, userEvent } from 'vitest/browser';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { standingWords } from '$lib/pay/standing-words';
import { DEFAULT_VIEW } from '$lib/view/view';
import { sampleDataset as dataset } from './dataset.fixture';
import ExportMenu from './ExportMenu.svelte';
import { ownPay } from './own-pay.svelte';

const view = { ...DEFAULT_VIEW, seniority: 'senior' };

const menuButton = page.getByRole('button', { name: 'Save or copy the pay bands' });
const menu = page.getByRole('dialog', { name: 'Save or copy the pay bands' });
const status = menu.getByRole('status');
const press = (name: string) => menu.getByRole('button', { name, exact: true }).click();

/** What the browser was given to save: file names and the files' addresses. */
let saved: { name: string; url: string }[];

beforeEach(() => {
	document.documentElement.classList.add('scripted');
	saved = [];
	vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (
		this: HTMLAnchorElement
	) {
		saved.push({ name: this.download, url: this.href });
	});
});
afterEach(() => {
	vi.restoreAllMocks();
});

async function open() {
	await render(ExportMenu, { chart: 'pay-bands', name: 'pay bands', dataset, view });
	await menuButton.click();
	await expect.element(menu.getByText(/^PNG: /)).toBeVisible();
}

async function savedFile(): Promise<{ name: string; text: string; type: string }> {
	await expect.poll(() => saved.length).toBe(1);
	const file = await (await fetch(saved[0]!.url)).blob();
	return { name: saved[0]!.name, text: await file.text(), type: file.type };
}

function fromButton(element: Element) {
	const [{ left, top }, button] = [element, menuButton.element()].map((each) =>
		each.getBoundingClientRect()
	) as [DOMRect, DOMRect];
	return { x: Math.round(left - button.left), y: Math.round(top - button.bottom) };
}

/** The panel loads once for all tests of this file, so this one comes first. */
it('tries again to load what it shows, once the network is back', async () => {
	const block = (urls: string[]) => cdp().send('Network.setBlockedURLs', { urls });
	await cdp().send('Network.enable');
	await block(['*ExportPanel.svelte*']);
	await render(ExportMenu, { chart: 'pay-bands', name: 'pay bands', dataset, view });
	await menuButton.hover();
	await menuButton.click();
	await expect.element(menu.getByText('The menu could not be loaded.')).toBeVisible();
	// What the engine may say of a blocked file is no fault here.
	await commands.takeConsole();

	await block([]);
	await userEvent.keyboard('{Escape}');
	await menuButton.click();
	await expect.element(menu.getByText(/^PNG: /)).toBeVisible();
});

describe('the export menu', () => {
	it('opens by keyboard, takes the focus, and gives it back at Esc', async () => {
		await render(ExportMenu, { chart: 'pay-bands', name: 'pay bands', dataset, view });
		await userEvent.tab();
		await expect.element(menuButton).toHaveFocus();
		await expect.element(menuButton).toHaveAttribute('aria-haspopup', 'dialog');
		await userEvent.keyboard('{Enter}');
		await expect.element(menu).toHaveFocus();
		await userEvent.keyboard('{Escape}');
		await expect.element(menu).not.toBeInTheDocument();
		await expect.element(menuButton).toHaveFocus();
	});

	it('closes behind the focus, which Tab takes from the button into the menu and on', async () => {
		await open();
		const next = document.body.appendChild(document.createElement('button'));
		next.textContent = 'Next';
		(menuButton.element() as HTMLElement).focus();
		await expect.element(menu).toBeVisible();
		await userEvent.tab();
		expect(menu.element().contains(document.activeElement)).toBe(true);
		// Size, background, scale, and five buttons.
		for (let stops = 0; stops < 8; stops++) await userEvent.tab();
		await expect.element(page.getByRole('button', { name: 'Next' })).toHaveFocus();
		await expect.element(menu).not.toBeInTheDocument();
		next.remove();
	});

	it('stays below its button, and inside the window, where the page is laid out anew', async () => {
		await page.viewport(1280, 800);
		await open();
		document.body.style.padding = '90px 0 0 500px';
		await expect.poll(() => fromButton(menu.element())).toEqual({ x: 0, y: 8 });
		await page.viewport(400, 700);
		await expect.poll(() => menu.element().getBoundingClientRect().right).toBeLessThanOrEqual(400);
		await page.viewport(1280, 800);
		document.body.style.padding = '';
	});

	it('shows the size in pixels before anything is saved', async () => {
		await open();
		await menu.getByLabelText('Size').selectOptions('Article, 1200 × 675');
		await expect.element(menu.getByText('PNG: 2400 × 1350 pixels.')).toBeVisible();
		await menu.getByRole('radio', { name: '3×' }).click({ force: true });
		await expect.element(menu.getByText('PNG: 3600 × 2025 pixels.')).toBeVisible();
		await menu.getByLabelText('Size').selectOptions('Slide, 1920 × 1080');
		await expect.element(menu.getByText(/Larger ones stay blank/)).toBeVisible();
	});

	it('saves the picture that is shown', async () => {
		await open();
		await menu.getByLabelText('Background').selectOptions('Dark');
		await press('SVG');
		const { name, text, type } = await savedFile();
		expect(name).toBe('pay-bands_senior_2026.svg');
		expect(type).toBe('image/svg+xml');
		expect(text).toContain('fill="#14171c"');
	});

	it('tells that a picture was saved, and in a frame, which may refuse files, shows it', async () => {
		await open();
		await press('PNG');
		await expect
			.element(status)
			.toHaveTextContent(/^pay-bands_senior_2026\.png .* If no file arrives/);
		await expect.element(menu.getByRole('img', { name: /^Range-bar chart/ })).toBeVisible();
		expect((await savedFile()).type).toBe('image/png');
	});

	it('saves the rows that are shown as CSV', async () => {
		await open();
		await press('CSV');
		const { name, text } = await savedFile();
		expect(name).toBe('pay-bands_senior_2026.csv');
		expect(text.split('\r\n')).toHaveLength(4);
		expect(text).toContain('ML Engineer,senior,170000,220000,300000+');
	});

	it('copies the picture', async () => {
		const items: ClipboardItem[] = [];
		vi.spyOn(navigator.clipboard, 'write').mockImplementation((given) => {
			items.push(...given);
			return Promise.resolve();
		});
		await open();
		await press('Copy image');
		await expect.element(status).toHaveTextContent('Image copied.');
		expect((await items[0]!.getType('image/png')).size).toBeGreaterThan(10_000);
	});

	it('copies the alt text', async () => {
		const write = vi.spyOn(navigator.clipboard, 'writeText').mockResolvedValue();
		await open();
		await press('Copy alt text');
		await expect.element(status).toHaveTextContent('Alt text copied.');
		expect(write.mock.lastCall?.[0]).toMatch(/^Range-bar chart .* or more\.$/);
	});

	it('never says "copied" where the browser refuses, and offers the thing itself', async () => {
		const refuse = () => Promise.reject(new DOMException('', 'NotAllowedError'));
		vi.spyOn(navigator.clipboard, 'writeText').mockImplementation(refuse);
		vi.spyOn(navigator.clipboard, 'write').mockImplementation(refuse);
		await open();
		await press('Copy alt text');
		await expect.element(status).toHaveTextContent(/does not let the page copy/);
		await expect
			.element(menu.getByRole('textbox'))
			.toHaveValue(expect.stringMatching(/^Range-bar chart/));
		await press('Copy image');
		await expect.element(status).toHaveTextContent(/does not let the page copy pictures/);
		await expect.element(menu.getByRole('img', { name: /^Range-bar chart/ })).toBeVisible();
	});

	it('tells of the last button pressed, also where one before it takes longer', async () => {
		let finish: BlobCallback | undefined;
		vi.spyOn(HTMLCanvasElement.prototype, 'toBlob').mockImplementation((done) => (finish = done));
		await open();
		await press('PNG');
		await expect.poll(() => finish).toBeDefined();
		await press('CSV');
		await expect.element(status).toHaveTextContent(/\.csv/);
		finish!(null);
		// Long enough for the older one to have been told.
		await new Promise((resolve) => setTimeout(resolve, 50));
		await expect.element(status).toHaveTextContent(/\.csv/);
	});

	it('says what went wrong', async () => {
		vi.spyOn(HTMLCanvasElement.prototype, 'toBlob').mockImplementation((done) => done(null));
		await open();
		await press('PNG');
		await expect.element(status).toHaveTextContent(/could not draw .* Choose a smaller scale/);
		expect(saved).toEqual([]);
	});

	it('fits a phone, with room for a finger on each control', async () => {
		await page.viewport(320, 640);
		await open();
		const { left, right } = menu.element().getBoundingClientRect();
		expect(left).toBeGreaterThanOrEqual(0);
		expect(right).toBeLessThanOrEqual(320);
		for (const control of menu.element().querySelectorAll('button, select, label:has(input)')) {
			const { width, height } = control.getBoundingClientRect();
			expect(Math.min(width, height), control.outerHTML).toBeGreaterThanOrEqual(24);
		}
		await page.viewport(1280, 800);
	});
});

describe('the reader’s own pay', () => {
	afterEach(() => ownPay.clear());

	const stateOwnPay = () =>
		ownPay.state({ amount: 123_456, unit: dataset.unit, words: standingWords });
	const wish = menu.getByLabelText('Show my pay in the picture');

	/** All that the menu of this opening gives away, as bytes or text. */
	async function everything() {
		let copied: Blob | undefined;
		vi.spyOn(navigator.clipboard, 'write').mockImplementation(async ([item]) => {
			copied = await item!.getType('image/png');
		});
		const words = vi.spyOn(navigator.clipboard, 'writeText').mockResolvedValue();
		saved = [];
		for (const [i, kind] of ['SVG', 'PNG', 'CSV'].entries()) {
			await press(kind);
			await expect.poll(() => saved.length).toBe(i + 1);
		}
		await press('Copy image');
		await expect.poll(() => copied).toBeDefined();
		await press('Copy alt text');
		await expect.poll(() => words.mock.lastCall).toBeDefined();
		const [svg, png, csv] = await Promise.all(
			saved.map(async ({ url }) => (await fetch(url)).blob())
		);
		return {
			names: saved.map(({ name }) => name),
			svg: await svg!.text(),
			png: [...(await png!.bytes())].join(),
			csv: await csv!.text(),
			copied: [...(await copied!.bytes())].join(),
			alt: words.mock.lastCall![0]
		};
	}

	async function openAgain() {
		await userEvent.keyboard('{Escape}');
		await expect.element(menu).not.toBeInTheDocument();
		await menuButton.click();
		await expect.element(menu.getByText(/^PNG: /)).toBeVisible();
	}

	it('is in nothing that the menu gives away unless it was asked for in this very opening', async () => {
		await open();
		await expect.element(wish).not.toBeInTheDocument();
		const plain = await everything();
		stateOwnPay();

		await openAgain();
		await expect.element(wish).not.toBeChecked();
		// Byte for byte as if nobody had ever stated a pay.
		expect(await everything()).toEqual(plain);

		await wish.click();
		await expect.element(wish).toBeChecked();
		const own = await everything();
		expect(own.svg).toContain('A pay of 123,456 dollars is marked.');
		expect(own.alt).toBe(`${plain.alt} A pay of 123,456 dollars is marked.`);
		expect(own.png).not.toBe(plain.png);
		expect(own.copied).toBe(own.png);
		// Rows and names of files never have it.
		expect([own.csv, own.names]).toEqual([plain.csv, plain.names]);

		await wish.click();
		await expect.element(wish).not.toBeChecked();
		expect(await everything()).toEqual(plain);
		await wish.click();
		await expect.element(wish).toBeChecked();

		await openAgain();
		await expect.element(wish).not.toBeChecked();
		expect(await everything()).toEqual(plain);
	});
});
