import { NO_CURRENCY, type PayUnit, type TopOfBand } from './pay-band';

// One locale for everyone: a prerendered page must read the same in any browser.
const LOCALE = 'en-US';

/** The amount in full, such as `$79,810` or `$26.96`: what tables and cards show. */
export function toMoney(amount: number, currency: string): string {
	return (
		sign(amount) + prefix(currency) + digits(Math.abs(amount), Number.isInteger(amount) ? 0 : 2, 2)
	);
}

/** The amount as a chart's label writes it, such as `$105K`, `$32.5K`, `$1.2M` or `$12.50`, within 1 % of the true figure. */
export function toShortMoney(amount: number, currency: string): string {
	const { unit, suffix } = magnitude(Math.abs(amount));
	return sign(amount) + prefix(currency) + shorten([Math.abs(amount)], unit).join('') + suffix;
}

/** The amount as a sentence writes it, where differences must add up: such as `$92.5K`, within 0.1 % of the true figure. */
export function toCloseMoney(amount: number, currency: string): string {
	const { unit, suffix } = magnitude(Math.abs(amount));
	return (
		sign(amount) + prefix(currency) + shorten([Math.abs(amount)], unit, 0.001).join('') + suffix
	);
}

/** The amount where nothing may be rounded, as what somebody typed: short where that says all of it, such as `$300K`, else in full, such as `$299,999`. */
export function toExactMoney(amount: number, currency: string): string {
	const { unit, suffix } = magnitude(Math.abs(amount));
	// A tenth of a thousand and a hundredth of a million read well, and nothing finer.
	const isShort = unit > 1 && amount % (unit === 1000 ? 100 : 10_000) === 0;
	if (!isShort) return toMoney(amount, currency);
	return sign(amount) + prefix(currency) + digits(Math.abs(amount) / unit, 0, 2) + suffix;
}

/** Both ends in one label, such as `$170–220K`. */
export function toShortRange(min: number, max: number, currency: string): string {
	if (min === max) return toShortMoney(min, currency);
	const { unit, suffix } = magnitude(max);
	// Below a tenth of the unit the min would need decimals that hide what it is: `$0.08–1.2M`.
	if (min !== 0 && min < unit / 10) {
		return `${toShortMoney(min, currency)}–${toShortMoney(max, currency).replace(prefix(currency), '')}`;
	}
	return prefix(currency) + shorten([min, max], unit).join('–') + suffix;
}

/** A top of band as a chart's label writes it: `$220K`, or `$300K+` where it is open. */
export function toShortTop(top: TopOfBand, currency: string): string {
	return toShortMoney(top.amount, currency) + (top.open ? '+' : '');
}

/** A top of band beside an amount that is told in full: `$300K+`, but `$301,499`. */
export function toExactTop(top: TopOfBand, currency: string): string {
	return toExactMoney(top.amount, currency) + (top.open ? '+' : '');
}

/** The amount as it is read aloud: `300 thousand dollars`, `1.2 million dollars`. */
export function toSpokenMoney(amount: number, currency: string): string {
	const { number, scale } = spoken(amount);
	return `${number}${scale} ${spokenCurrency(currency)}`.trimEnd();
}

/** Both ends as they are read aloud: `170 to 220 thousand dollars`. */
export function toSpokenRange(min: number, max: number, currency: string): string {
	const [from, to] = [spoken(min), spoken(max)];
	// “500 to 40 thousand” could be heard as 500 thousand.
	const start = from.scale === to.scale ? from.number : toSpokenMoney(min, currency);
	return `${start} to ${toSpokenMoney(max, currency)}`;
}

/** A top of band as it is read aloud: `300 thousand dollars or more`. */
export function toSpokenTop(top: TopOfBand, currency: string): string {
	return toSpokenMoney(top.amount, currency) + (top.open ? ' or more' : '');
}

/** What amounts are counted in, inside a sentence: `dollars`. Where no currency is known they are `money`. */
export function toCurrencyWord(currency: string): string {
	return spokenCurrency(currency) || 'money';
}

/** What the amounts are counted in, for an axis or a caption: `USD per year`. */
export function toUnitWords(unit: PayUnit): string {
	return unit.currency === NO_CURRENCY
		? `Amounts per ${unit.period}, currency not stated`
		: `${unit.currency} per ${unit.period}`;
}

/** A ratio as a percentage: `22%`; one decimal below 10 %, where it tells, and more where something would be written as 0. */
export function toPercent(ratio: number): string {
	const percent = Math.abs(ratio * 100);
	return `${sign(ratio)}${digits(percent, 0, percentDecimals(percent))}%`;
}

function percentDecimals(percent: number): number {
	if (percent >= 9.95) return 0;
	return percent === 0 || percent >= 0.05 ? 1 : Math.ceil(-Math.log10(percent));
}

// U+2212 is as wide as a plus; a hyphen beside a digit reads as a dash.
function sign(amount: number): string {
	return amount < 0 ? '−' : '';
}

function magnitude(amount: number): { unit: number; suffix: string } {
	// 999,500 would be rounded up to "1000K".
	if (amount >= 999_500) return { unit: 1_000_000, suffix: 'M' };
	if (amount >= 1000) return { unit: 1000, suffix: 'K' };
	return { unit: 1, suffix: '' };
}

/** The amounts in this unit, with the fewest decimals that are true within the tolerance and keep different amounts apart. */
function shorten(amounts: readonly number[], unit: number, tolerance = 0.01): string[] {
	const isTrue = (decimals: number) => {
		const rounded = amounts.map((amount) => Number((amount / unit).toFixed(decimals)));
		return (
			rounded.every(
				(value, i) => Math.abs(value * unit - amounts[i]!) <= tolerance * amounts[i]!
			) && new Set(rounded).size === new Set(amounts).size
		);
	};
	// Of a dollar nobody writes a tenth: below a thousand there are cents or none.
	const decimals = (unit === 1 ? [0, 2] : [0, 1, 2, 3]).find(isTrue) ?? 4;
	const least = unit === 1 && decimals === 2 ? 2 : 0;
	return amounts.map((amount) => digits(amount / unit, least, decimals));
}

function digits(value: number, least: number, most: number): string {
	return numberFormat(least, Math.max(least, most)).format(value);
}

/** Whole thousands and millions have a word for their size. */
function spoken(amount: number): { number: string; scale: string } {
	if (amount < 1000 || amount % 1000 !== 0) return { number: digits(amount, 0, 2), scale: '' };
	if (amount < 1_000_000) return { number: digits(amount / 1000, 0, 0), scale: ' thousand' };
	return { number: digits(amount / 1_000_000, 0, 3), scale: ' million' };
}

/** `$`, `€`, or the code and a space where English has no sign for the currency. Nothing where none is known. */
const prefix = remembered((currency: string) =>
	currency === NO_CURRENCY
		? ''
		: partsOf(currency, 'narrowSymbol')
				.filter((part) => part.type === 'currency' || part.type === 'literal')
				.map((part) => part.value)
				.join('')
);

const spokenCurrency = remembered((currency: string) => {
	if (currency === NO_CURRENCY) return '';
	const name = partsOf(currency, 'name').find((part) => part.type === 'currency')?.value;
	// In this locale a bare "dollars" is the US dollar, as a bare "$" is.
	return (name ?? currency).replace(/^US /, '');
});

const numberFormat = remembered(
	(minimumFractionDigits: number, maximumFractionDigits: number) =>
		new Intl.NumberFormat(LOCALE, { minimumFractionDigits, maximumFractionDigits })
);

function partsOf(currency: string, currencyDisplay: 'narrowSymbol' | 'name') {
	return new Intl.NumberFormat(LOCALE, {
		style: 'currency',
		currency,
		currencyDisplay
	}).formatToParts(2);
}

/** The function, which works each answer out once: a formatter costs more to make than a chart to lay out. */
function remembered<Given extends (string | number)[], Answer>(
	work: (...given: Given) => Answer
): (...given: Given) => Answer {
	const answers = new Map<string, Answer>();
	return (...given) => {
		const question = given.join(' ');
		const known = answers.get(question);
		if (known !== undefined) return known;
		const answer = work(...given);
		answers.set(question, answer);
		return answer;
	};
}
