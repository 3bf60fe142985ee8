/** How often each thing is measured. Odd, so that the median is one of the runs. */
export const RUNS = 11;

/** @param {readonly number[]} values At least one. */
export function median(values) {
	const sorted = values.toSorted((a, b) => a - b);
	const half = sorted.length >> 1;
	const [low, high] = [sorted[sorted.length % 2 === 0 ? half - 1 : half], sorted[half]];
	if (low === undefined || high === undefined) throw new Error('There is no median of no runs.');
	return (low + high) / 2;
}

/** @param {number} value In milliseconds. */
export function milliseconds(value) {
	return `${value < 10 ? value.toFixed(1) : Math.round(value)} ms`;
}
