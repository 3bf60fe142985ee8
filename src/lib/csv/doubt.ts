import type { ColumnUse } from './plan';

/** Something that was guessed, or that nothing in the file tells: its owner is told, and may know better. Plain data. */
export interface Doubt {
	/** What its owner may settle. `columns` are all of those that a file of its kind needs. */
	readonly about: ColumnUse | 'kind' | 'columns' | 'decimal' | 'header' | 'levels' | 'topCode';
	/** What was made of the file and why, and what to do where that is wrong. Text, never markup. */
	readonly sentence: string;
}
