import type { Page } from '@playwright/test';

/** The bands that a page's chart shows. */
export function marks(page: Page) {
	return page.getByRole('group', { name: /^Pay bands/ }).locator('[role=img]:not([aria-hidden])');
}

/** Published bands, as people write them, with two rows that are no bands. */
export const BANDS = [
	'Role,Level,Min,Max,Top,City',
	'Data Scientist,Junior,80k,105k,120K,Köln',
	'Data Scientist,Senior,"$140,000","$180,000","$220,000",Ulm',
	'ML Engineer,Senior,170000,220000,300K+,<b>Ulm</b>',
	'ML Engineer,Junior,140000,110000,,Bonn',
	'Baker,Senior,n/a,40000,,'
].join('\r\n');

/** A table of skills, with a column for each role. */
export const SKILLS = [
	'Skill;Data Scientist;ML Engineer',
	'SQL;heavy;medium',
	'Docker;light;heavy',
	'Python;required;required'
].join('\n');

/** Pay of one row each: 12 rows of one group, 3 of another, with a year, and a few that have no pay. */
export const OBSERVATIONS = [
	'job_title,experience_level,salary_in_usd,work_year',
	...Array.from(
		{ length: 12 },
		(_, i) => `Data Scientist,SE,${100 + 10 * i}000,${i < 6 ? 2023 : 2024}`
	),
	...Array.from({ length: 3 }, (_, i) => `Baker,EN,${30 + i}000,2024`),
	'Data Scientist,SE,,2024',
	'Data Scientist,SE,0,2024'
].join('\n');

/** More roles than can be drawn at once: 100 of them, each with 5 rows at one level. */
export const MANY_ROLES = [
	'role,pay,contract,year',
	...Array.from(
		{ length: 500 },
		(_, i) =>
			`Role ${(i % 100) + 1},${50_000 + 100 * i},${i % 3 ? 'full time' : 'part time'},${2020 + (i % 5)}`
	)
].join('\n');

/** Opens a text as a file. */
export async function openText(page: Page, text: string, name = 'pay.csv') {
	await page
		.locator('input[type=file]')
		.setInputFiles({ name, mimeType: 'text/csv', buffer: Buffer.from(text) });
}

/** Opens a file of so many rows, all alike. It is made in the page: to send it there takes longer than to read it. */
export async function openRows(page: Page, header: string, row: string, count: number) {
	await page.locator('input[type=file]').evaluate(
		(element, { header, row, count }) => {
			const chosen = new DataTransfer();
			chosen.items.add(new File([`${header}\n`, `${row}\n`.repeat(count)], 'large.csv'));
			const input = element as HTMLInputElement;
			input.files = chosen.files;
			input.dispatchEvent(new Event('change', { bubbles: true }));
		},
		{ header, row, count }
	);
}
