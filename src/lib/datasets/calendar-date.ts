/** Whether a text is a year, a month or a day that the calendar has, as ISO 8601 writes them: `2026`, `2026-05` or `2026-05-17`. */
export function isCalendarDate(text: string): boolean {
	if (!/^\d{4}(-\d{2}){0,2}$/.test(text)) return false;
	const time = Date.parse(text);
	// Some engines take a 30th of February for a day in March.
	return !Number.isNaN(time) && new Date(time).toISOString().startsWith(text);
}
