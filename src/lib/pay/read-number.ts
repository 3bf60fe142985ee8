/** The sign between whole and fraction. The other of the two then groups thousands. */
export type DecimalSign = '.' | ',';

/**
 * A plain number under this decimal sign, times ten to the power of `exponent`. Thousands may be grouped
 * by spaces, apostrophes or the other sign, always by the same; by the comma in the Indian way too
 * (`12,34,567`). `undefined` where the text is not such a number.
 */
export function readNumber(text: string, decimal: DecimalSign, exponent = 0): number | undefined {
	const [whole = '', fraction, ...more] = text.split(decimal);
	if (more.length > 0 || (fraction !== undefined && !/^\d+$/.test(fraction))) return undefined;

	const digits = readWhole(whole, decimal === '.' ? ',' : '.');
	if (digits === undefined) return undefined;
	// Moving the point in the text is exact, where a product is not: 1.005 * 1000 is 1004.9999999999999.
	return Number(`${digits}.${fraction ?? '0'}e${exponent}`);
}

function readWhole(text: string, groupSign: string): string | undefined {
	if (/^\d+$/.test(text)) return text;
	const sign = [' ', "'", groupSign].find((candidate) => text.includes(candidate));
	if (sign === undefined) return undefined;

	const groups = text.split(sign);
	return isThousands(groups) || (sign === ',' && isIndian(groups)) ? groups.join('') : undefined;
}

// A grouped number never begins with 0: "0.500" is a half, not five hundred.
function isThousands([first = '', ...rest]: readonly string[]): boolean {
	return /^[1-9]\d{0,2}$/.test(first) && rest.every((group) => /^\d{3}$/.test(group));
}

function isIndian(groups: readonly string[]): boolean {
	const [first = '', ...middle] = groups.slice(0, -1);
	return (
		/^[1-9]\d?$/.test(first) &&
		middle.every((group) => /^\d{2}$/.test(group)) &&
		/^\d{3}$/.test(groups.at(-1) ?? '')
	);
}
