import { PLAIN_TERMS } from '$lib/datasets/table-schema';
import { NO_CURRENCY, type PayBand, type PayUnit } from '$lib/pay/pay-band';
import { guessLadder } from '$lib/pay/seniority-ladder';
import type { BandTerms } from '$lib/pay/terms';

/** A pay band as a program has it: what is not known may be left out. Every `PayBand` is one. */
export interface GivenBand {
	readonly role: string;
	/** Default "all levels". */
	readonly seniority?: string | undefined;
	readonly min: number;
	readonly max: number;
	readonly median?: number | undefined;
	/** The highest pay reported. `open` means "this or more". */
	readonly top?: PayBand['top'];
	/** Number of observations behind the band. */
	readonly n?: number | undefined;
	readonly extra?: PayBand['extra'] | undefined;
}

/** Bands, and what is known of them all. */
export interface GivenBands {
	readonly bands: readonly GivenBand[];
	readonly unit?: PayUnit | undefined;
	readonly roles?: readonly string[] | undefined;
	readonly seniorities?: readonly string[] | undefined;
	readonly terms?: Partial<BandTerms> | undefined;
	readonly leastReach?: number | undefined;
}

/** Bands with all that a chart asks of a dataset. */
export interface CompleteBands {
	readonly bands: readonly PayBand[];
	readonly unit: PayUnit;
	readonly roles: readonly string[];
	readonly seniorities: readonly string[];
	readonly terms: BandTerms;
	readonly leastReach: number | undefined;
}

const NO_EXTRA: PayBand['extra'] = new Map<string, string>();

const [ONE_LEVEL = ''] = guessLadder([]).levels;

/** Amounts of which nobody says what they are counted in: the axis says so too. */
const UNSTATED: PayUnit = { currency: NO_CURRENCY, period: 'year' };

/**
 * Fills in what was left out: roles in the order of the bands, seniorities in the order that their words
 * have among people. Roles and seniorities of the bands that a given list lacks come last.
 */
export function completeBands({
	unit = UNSTATED,
	leastReach,
	...given
}: GivenBands): CompleteBands {
	const bands = given.bands.map((band): PayBand => ({
		role: band.role,
		seniority: band.seniority ?? ONE_LEVEL,
		min: band.min,
		max: band.max,
		median: band.median,
		top: band.top,
		n: band.n,
		extra: band.extra ?? NO_EXTRA
	}));
	const words = new Set(bands.map(({ seniority }) => seniority));
	const seniorities = given.seniorities?.filter((word) => words.has(word)) ?? inLadderOrder(words);
	return {
		bands,
		unit,
		roles: [...new Set([...(given.roles ?? []), ...bands.map(({ role }) => role)])],
		seniorities: [...new Set([...seniorities, ...words])],
		terms: { ...PLAIN_TERMS, ...given.terms },
		leastReach
	};
}

/** The words themselves, as spelled, by the levels that they stand for. */
function inLadderOrder(words: ReadonlySet<string>): readonly string[] {
	const { levels, meanings } = guessLadder([...words]);
	const place = (word: string) => levels.indexOf(meanings.get(word) ?? '');
	return [...words].sort((a, b) => place(a) - place(b));
}
