/** Where each key leads among marks in a row. */
const STEPS: Readonly<Record<string, (index: number, count: number) => number>> = {
	ArrowDown: (index, count) => Math.min(index + 1, count - 1),
	ArrowRight: (index, count) => Math.min(index + 1, count - 1),
	ArrowUp: (index) => Math.max(index - 1, 0),
	ArrowLeft: (index) => Math.max(index - 1, 0),
	Home: () => 0,
	End: (_, count) => count - 1
};

/** The place, among a number of marks, that a pressed key leads to from this one. `undefined` for other keys. */
export function stepOf(
	{ key, ctrlKey, metaKey, altKey }: KeyboardEvent,
	index: number,
	count: number
): number | undefined {
	return ctrlKey || metaKey || altKey ? undefined : STEPS[key]?.(index, count);
}
