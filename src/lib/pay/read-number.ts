/** The sign between whole and fraction. The other one then groups thousands. */
export type DecimalSign = '.' | ',';

/**
 * The digits of a plain number as `Number` reads them, or `undefined` where the text is not a number
 * under this decimal sign. Thousands may be grouped by spaces, apostrophes or the other sign, always by
 * the same; by the comma in the Indian way too (`12,34,567`).
 */
export function readDigits(text: string, decimal: DecimalSign): string | undefined {
	const [whole = '', fraction, ...more] = text.split(decimal);
	if (more.length > 0 || (fraction !== undefined && !/^\d+$/.test(fraction))) return undefined;
	if (whole === '' && fraction !== undefined) return `0.${fraction}`;

	if (!/^\d+$/.test(whole) && !isGrouped(whole, decimal === '.' ? ',' : '.')) return undefined;
	const digits = whole.replace(/\D/g, '');
	return fraction === undefined ? digits : `${digits}.${fraction}`;
}

function isGrouped(whole: string, sign: string): boolean {
	const separator = /[^\d]/.exec(whole)?.[0] ?? '';
	if (![' ', "'", sign].includes(separator)) return false;
	const groups = whole.split(separator);
	return isThousands(groups) || (separator === ',' && isIndian(groups));
}

// A grouped number never begins with 0: "0.500" is a half, not five hundred.
const LEADING_GROUP = /^[1-9]\d{0,2}$/;

function isThousands([first = '', ...rest]: readonly string[]): boolean {
	return LEADING_GROUP.test(first) && rest.every((group) => /^\d{3}$/.test(group));
}

function isIndian(groups: readonly string[]): boolean {
	const [first = '', ...rest] = groups.slice(0, -1);
	return (
		/^[1-9]\d?$/.test(first) &&
		rest.every((group) => /^\d{2}$/.test(group)) &&
		/^\d{3}$/.test(groups.at(-1) ?? '')
	);
}
