import '../../../app.css';
import { render } from 'vitest-browser-svelte';
import { page, userEvent } from 'vitest/browser';
import { expect, it, vi } from 'vitest';
import type { About } from '$lib/own-file/about';
import AboutForm from './AboutForm.svelte';

const ABOUT: About = { title: 'Pay', scope: '', source: 'pay.csv', date: '2025' };
const NO_DATE =
	'“May 2026” is no date. Expected a year, a month or a day of the calendar, such as 2026, 2026-05 or 2026-05-17. Write it so, or leave the field empty.';

async function show(about = ABOUT) {
	const onchange = vi.fn<(about: About) => void>();
	await render(AboutForm, { about, onchange });
	return { onchange, date: page.getByLabelText('Date of the figures') };
}

async function type(text: string) {
	const date = page.getByLabelText('Date of the figures');
	await date.fill(text);
	await userEvent.tab();
}

it.each(['2026', '2026-05', '2026-05-17', ''])('takes “%s” for a date', async (text) => {
	const { onchange, date } = await show();
	await type(` ${text}`);
	expect(onchange).toHaveBeenCalledExactlyOnceWith({ ...ABOUT, date: text });
	await expect.element(date).toBeValid();
});

it('says of the date what it expects', async () => {
	const { date } = await show();
	await expect
		.element(date)
		.toHaveAccessibleDescription('A year, a month or a day: 2026, 2026-05 or 2026-05-17.');
});

it.each(['May 2026', '2026-5', '2026/05', '2026-02-30'])(
	'does not take “%s”, and says how to mend it',
	async (text) => {
		const { onchange, date } = await show();
		await type(text);
		expect(onchange).not.toHaveBeenCalled();
		await expect.element(date).toHaveValue(text);
		await expect.element(date).toBeInvalid();
		const fault = NO_DATE.replace('May 2026', text);
		await expect.element(page.getByRole('alert')).toHaveTextContent(fault);
		await expect.element(date).toHaveAccessibleDescription(expect.stringContaining(fault));
	}
);

it('says nothing more once the date is mended', async () => {
	const { onchange, date } = await show();
	await type('May 2026');
	await type('2026-05');
	expect(onchange).toHaveBeenCalledExactlyOnceWith({ ...ABOUT, date: '2026-05' });
	await expect.element(date).toBeValid();
	await expect.element(page.getByRole('alert')).not.toBeInTheDocument();
});

it('says so of a date that was taken before it was looked at', async () => {
	const { date } = await show({ ...ABOUT, date: 'May 2026' });
	await expect.element(date).toBeInvalid();
	await expect.element(page.getByRole('alert')).toHaveTextContent(NO_DATE);
});

it('keeps its title until there is another', async () => {
	const { onchange } = await show();
	await page.getByLabelText('Title').fill('');
	await userEvent.tab();
	expect(onchange).not.toHaveBeenCalled();
});
