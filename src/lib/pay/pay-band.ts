/** The highest pay reported for a band, beyond its max. `open` means "this or more": `amount` is then a floor, never a value to compute with. */
export interface TopOfBand {
	readonly amount: number;
	readonly open: boolean;
}

/** What a role pays at one seniority: a range from `min` to `max`, in the dataset's currency and period. */
export interface PayBand {
	readonly role: string;
	readonly seniority: string;
	readonly min: number;
	readonly max: number;
	/** The middle observation, where the source knows it. It is not the midpoint. */
	readonly median: number | undefined;
	/** Not reported is `undefined`, never 0. */
	readonly top: TopOfBand | undefined;
	/** Number of observations behind the band, where the source knows it. */
	readonly n: number | undefined;
	/** The file's further columns, by header, as they were written. */
	readonly extra: ReadonlyMap<string, string>;
}

/** What the amounts of a dataset are counted in. */
export interface PayUnit {
	/** ISO 4217 code, such as `USD`. */
	readonly currency: string;
	readonly period: PayPeriod;
}

export const PAY_PERIODS = ['year', 'month', 'week', 'day', 'hour'] as const;
export type PayPeriod = (typeof PAY_PERIODS)[number];

/** Bands built from fewer observations than this are marked as such. */
export const FEW_OBSERVATIONS = 10;

/** ISO 4217's code for "no currency": what amounts are in where nobody says it. */
export const NO_CURRENCY = 'XXX';

/** The highest pay that a band says anything about: its max, or its reported top. How far an axis must reach, and no more than that. */
export function reach({ max, top }: PayBand): number {
	return Math.max(max, top?.amount ?? 0);
}

/** Groups of fewer observations are listed and not drawn: a band of them would tell of persons, not of pay. */
export const LEAST_OBSERVATIONS = 5;

/** Half-way between min and max, in the band's currency and period. Top of band plays no part in it. */
export function midpoint(band: PayBand): number {
	return toMills((band.min + band.max) / 2);
}

/**
 * A sum or difference of amounts, to a tenth of a cent: binary fractions add to it what nobody is paid. In them the
 * midpoint of 29.95 and 30.67 lies beside 30.31.
 */
export function toMills(amount: number): number {
	return Number.isInteger(amount) ? amount : Math.round(amount * 1000) / 1000;
}

/** How wide the band is for its min: (max − min) / min, as WorldatWork defines range spread. `undefined` for a min of 0. */
export function rangeSpread(band: PayBand): number | undefined {
	return band.min === 0 ? undefined : (band.max - band.min) / band.min;
}

/** Whether the band rests on so few observations that the reader must be told. */
export function isThin(band: PayBand): boolean {
	return band.n !== undefined && band.n < FEW_OBSERVATIONS;
}
