import type { Cells } from './cells';
import { showText } from './show-text';

/** Remembers which row said a thing first, where no other may say it again. */
export class FirstRows {
	readonly #rows = new Map<string, number>();

	/** Whether these words are new. Where they are not, the row has a problem. */
	claim(words: readonly string[], field: string, cells: Cells): boolean {
		const key = JSON.stringify(words);
		const first = this.#rows.get(key);
		if (first === undefined) {
			this.#rows.set(key, cells.rowNumber);
			return true;
		}
		const expected = `one row only for ${words.map(showText).join(', ')}`;
		cells.report(field, `repeats row ${first}`, expected, 'Remove one of the two rows.');
		return false;
	}
}
