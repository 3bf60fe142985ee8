import { capitalise } from '$lib/charts/parts/capitalise';
import { toMoney, toPercent } from '$lib/pay/money';
import { midpoint, rangeSpread, type PayBand, type PayUnit } from '$lib/pay/pay-band';
import type { BandTerms, ExtraColumn } from '$lib/pay/terms';

/** A column of the table of bands. */
export interface BandColumn {
	/** Told apart by this: a further column may be called what another one is. */
	readonly id: string;
	readonly title: string;
	readonly text: (band: PayBand) => string;
	/** What the column is sorted by; `undefined` comes last, either way. */
	readonly key: (band: PayBand) => number | string | undefined;
	/** Whether it is set as numbers are, to the right. */
	readonly number: boolean;
}

/** What the columns must know of a dataset. */
export interface BandColumnsSubject {
	readonly unit: PayUnit;
	readonly terms: BandTerms;
	readonly seniorities: readonly string[];
	readonly extraColumns: readonly ExtraColumn[];
}

/** The first column, which names the row. */
export const ROLE_COLUMN: BandColumn = {
	id: 'role',
	title: 'Role',
	text: ({ role }) => role,
	key: ({ role }) => role,
	number: false
};

/** The columns beside the role. Those that could tell nothing of these bands are left out. */
export function bandColumns(
	bands: readonly PayBand[],
	{ unit, terms, seniorities, extraColumns }: BandColumnsSubject
): readonly BandColumn[] {
	const money = (id: string, title: string, amount: (band: PayBand) => number | undefined) =>
		figure(id, title, amount, (value) => toMoney(value, unit.currency));
	const top = money('top_of_band', terms.top.name, (band) => band.top?.amount);
	return [
		...(seniorities.length > 1 ? [seniorityColumn(seniorities)] : []),
		money('min', terms.min.name, (band) => band.min),
		money('max', terms.max.name, (band) => band.max),
		...(bands.some(({ median }) => median !== undefined)
			? [money('median', terms.median.name, (band) => band.median)]
			: []),
		money('midpoint', 'Midpoint', midpoint),
		figure('spread', 'Range spread', rangeSpread, toPercent, 'none'),
		{ ...top, text: (band) => top.text(band) + (band.top?.open ? ' or more' : '') },
		...(bands.some(({ n }) => n !== undefined)
			? [
					figure(
						'n',
						'n',
						({ n }) => n,
						(n) => groupThousands(String(n))
					)
				]
			: []),
		...extraColumns.map(extraColumn)
	];
}

/** The bands in the order of a column. Where it says nothing of a band, that one comes last. */
export function sortBands(
	bands: readonly PayBand[],
	{ key }: BandColumn,
	down: boolean
): readonly PayBand[] {
	return bands.toSorted((a, b) => {
		const [one, other] = [key(a), key(b)];
		if (one === undefined || other === undefined)
			return Number(one === undefined) - Number(other === undefined);
		return (down ? -1 : 1) * compare(one, other);
	});
}

function seniorityColumn(seniorities: readonly string[]): BandColumn {
	return {
		id: 'seniority',
		title: 'Seniority',
		text: ({ seniority }) => capitalise(seniority),
		key: ({ seniority }) => seniorities.indexOf(seniority),
		number: false
	};
}

function figure(
	id: string,
	title: string,
	key: (band: PayBand) => number | undefined,
	write: (value: number) => string,
	missing = 'not reported'
): BandColumn {
	const text = (band: PayBand) => {
		const value = key(band);
		return value === undefined ? missing : write(value);
	};
	return { id, title, text, key, number: true };
}

function extraColumn({ name, title, number }: ExtraColumn): BandColumn {
	const cell = ({ extra }: PayBand) => (extra.get(name) ?? '').trim();
	return {
		id: `extra ${name}`,
		title,
		text: (band) => (number ? groupThousands(cell(band)) : cell(band)),
		key: (band) => (number ? toNumber(cell(band)) : cell(band) || undefined),
		number
	};
}

/** `592600` as `592,600`, its decimals as they were written. What is no such number stays as it is. */
function groupThousands(text: string): string {
	const [whole = '', ...decimals] = text.split('.');
	if (toNumber(text) === undefined || whole.includes(',')) return text;
	return [whole.replace(/\B(?=(\d{3})+$)/g, ','), ...decimals].join('.');
}

function toNumber(text: string): number | undefined {
	return /^-?(\d+|\d{1,3}(,\d{3})+)(\.\d+)?$/.test(text)
		? Number(text.replaceAll(',', ''))
		: undefined;
}

// "Level 9" comes before "Level 10".
const WORDS = new Intl.Collator('en', { numeric: true });

function compare(one: number | string, other: number | string): number {
	if (typeof one === 'number' && typeof other === 'number') return one - other;
	return WORDS.compare(String(one), String(other));
}
