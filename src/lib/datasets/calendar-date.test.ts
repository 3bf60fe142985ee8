import { expect, it } from 'vitest';
import { isCalendarDate } from './calendar-date';

it.each(['2026', '2026-05', '2026-05-17', '2024-02-29', '2026-12-31'])('%s is a date', (text) => {
	expect(isCalendarDate(text)).toBe(true);
});

it.each([
	'',
	'May 2026',
	'2026-5',
	'2026/05',
	'26-05',
	'2026-13',
	'2026-00',
	'2026-02-30',
	'2026-05-17T10:00',
	' 2026'
])('“%s” is none', (text) => {
	expect(isCalendarDate(text)).toBe(false);
});
