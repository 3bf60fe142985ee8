import { compareNames } from '$lib/pay/compare-names';
import type { PayBand } from '$lib/pay/pay-band';
import type { FurtherColumn } from './pay-reading';
import { countWords } from './word-counts';

/** A column of more different values is none to choose a value from. All countries of the world have room. */
export const MOST_VALUES = 250;

/** The further columns of bands that have few enough values to choose one of them, and more than one. */
export function findFurther(
	bands: readonly PayBand[],
	headers: readonly string[]
): readonly FurtherColumn[] {
	return headers
		.map((header) => ({
			header,
			values: countWords(bands.map((band) => furtherValue(band, header)))
		}))
		.filter(({ values }) => values.length > 1 && values.length <= MOST_VALUES)
		.map(({ header, values }) => ({
			header,
			values: values.sort((a, b) => compareNames(a.word, b.word))
		}));
}

/** Whether the band has one of the wanted values in every column that is named. */
export function isWanted(band: PayBand, where: ReadonlyMap<string, readonly string[]>): boolean {
	return [...where].every(
		([header, values]) => band.extra.has(header) && values.includes(furtherValue(band, header))
	);
}

function furtherValue({ extra }: PayBand, header: string): string {
	return extra.get(header)?.trim() ?? '';
}
