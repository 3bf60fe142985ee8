const UNITS = ['byte', 'kilobyte', 'megabyte', 'gigabyte'] as const;

/** A number of bytes as people say it: `4.2 MB`. A kilobyte is a thousand bytes. */
export function toSize(bytes: number): string {
	const step = Math.min(
		UNITS.length - 1,
		Math.max(0, Math.floor(Math.log10(Math.max(bytes, 1)) / 3))
	);
	return new Intl.NumberFormat('en-US', {
		style: 'unit',
		unit: UNITS[step]!,
		maximumFractionDigits: step === 0 || bytes >= 100 * 1000 ** step ? 0 : 1
	}).format(bytes / 1000 ** step);
}
