/** Where each key leads among a chart's marks; the chart is one stop for Tab. */
const STEPS: Readonly<Record<string, (index: number, count: number) => number>> = {
	ArrowDown: (index, count) => Math.min(index + 1, count - 1),
	ArrowRight: (index, count) => Math.min(index + 1, count - 1),
	ArrowUp: (index) => Math.max(index - 1, 0),
	ArrowLeft: (index) => Math.max(index - 1, 0),
	Home: () => 0,
	End: (_, count) => count - 1
};

/** Moves the focus to the mark that an arrow key, Home or End leads to. Marks carry `data-mark`; others in the same `<svg>` are their neighbours, unless their `visibility` is hidden. */
export function walkMarks(event: KeyboardEvent & { currentTarget: SVGElement }): void {
	const step = STEPS[event.key];
	if (step === undefined || event.ctrlKey || event.metaKey || event.altKey) return;

	const chart = event.currentTarget.closest('svg[role]');
	const marks = [...(chart?.querySelectorAll<SVGElement>('[data-mark]:not([visibility])') ?? [])];
	marks[step(marks.indexOf(event.currentTarget), marks.length)]?.focus();
	event.preventDefault();
}
