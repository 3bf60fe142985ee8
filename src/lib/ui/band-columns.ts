import { namesLevels } from '$lib/pay/all-levels';
import { capitalise } from '$lib/pay/capitalise';
import { descendingTops } from '$lib/pay/band-order';
import { toMoney, toPercent } from '$lib/pay/money';
import { midpoint, rangeSpread, type PayBand, type PayUnit } from '$lib/pay/pay-band';
import type { BandTerms, ExtraColumn } from '$lib/pay/terms';
import type { Column } from './table-column';

/** What the columns must know of a dataset. */
export interface BandColumnsSubject {
	readonly unit: PayUnit;
	readonly terms: BandTerms;
	readonly seniorities: readonly string[];
	readonly extraColumns: readonly ExtraColumn[];
}

/** The columns of the table of bands, the role first. Those that could tell nothing of these bands are left out. */
export function bandColumns(
	bands: readonly PayBand[],
	{ unit, terms, seniorities, extraColumns }: BandColumnsSubject
): [Column<PayBand>, ...Column<PayBand>[]] {
	const money = (id: string, title: string, amount: (band: PayBand) => number | undefined) =>
		figure(id, title, amount, (value) => toMoney(value, unit.currency));
	const top = money('top_of_band', terms.top.name, (band) => band.top?.amount);
	return [
		{ id: 'role', title: 'Role', text: ({ role }) => role, key: ({ role }) => role },
		...(namesLevels(seniorities) ? [seniorityColumn(seniorities)] : []),
		money('min', terms.min.name, (band) => band.min),
		money('max', terms.max.name, (band) => band.max),
		...(bands.some(({ median }) => median !== undefined)
			? [money('median', terms.median.name, (band) => band.median)]
			: []),
		money('midpoint', 'Midpoint', midpoint),
		figure('spread', 'Range spread', rangeSpread, toPercent, 'none'),
		{
			...top,
			text: (band) => top.text(band) + (band.top?.open ? ' or more' : ''),
			compare: (band, other) => descendingTops(other.top, band.top)
		},
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

function seniorityColumn(seniorities: readonly string[]): Column<PayBand> {
	return {
		id: 'seniority',
		title: 'Seniority',
		text: ({ seniority }) => capitalise(seniority),
		key: ({ seniority }) => seniorities.indexOf(seniority)
	};
}

function figure(
	id: string,
	title: string,
	key: (band: PayBand) => number | undefined,
	write: (value: number) => string,
	missing = 'not reported'
): Column<PayBand> {
	const text = (band: PayBand) => {
		const value = key(band);
		return value === undefined ? missing : write(value);
	};
	return { id, title, text, key, number: true };
}

function extraColumn({ name, title, number }: ExtraColumn): Column<PayBand> {
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
