import type { ColumnSketch } from './column-sketch';
import type { Doubt } from './doubt';
import type { ColumnUse } from './plan';
import { quote } from './show-text';

/** That a column was found by its cells, where no header says it. */
export function guessed(use: ColumnUse, column: ColumnSketch): Doubt {
	const sentence = `No header says which column is the ${inWords(use)}: ${name(column)} was taken for it, by its cells.`;
	return { about: use, sentence };
}

/** That of two columns for one use the better was taken. */
export function preferred(column: ColumnSketch, other: ColumnSketch): Doubt {
	const sentence = `${name(column)} was taken for the pay, and not ${name(other)}.`;
	return { about: 'pay', sentence };
}

/** Nothing in the file looks like pay, nor like skills. */
export const NO_PAY: Doubt = {
	about: 'columns',
	sentence:
		'No column looks like pay, and none is called skill. Choose what a row of the file is, and which columns hold it.'
};

function name({ header, index }: ColumnSketch): string {
	return header === '' ? `column ${index + 1}` : quote(header);
}

function inWords(use: ColumnUse): string {
	return use.replaceAll('_', ' ');
}
