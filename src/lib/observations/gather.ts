/** Which rows go into which bin, and with what factor. */
export interface Gathering {
	/** Each row's group. */
	readonly groupOfRow: Uint32Array;
	/** The bin of each group's rows; −1 where they go into none. */
	readonly binOfGroup: Int32Array;
	readonly factorOfGroup: Float64Array;
	/** For each row 1 where it counts, else 0. `undefined` where all do. */
	readonly isKept: Uint8Array | undefined;
	/** How many rows go into each bin. */
	readonly sizes: readonly number[];
}

/** The values of all rows that go into a bin, times their group's factor: an array for each bin, sorted. */
export function gather(values: Float64Array, gathering: Gathering): Float64Array[] {
	const { groupOfRow, binOfGroup, factorOfGroup, isKept, sizes } = gathering;
	const bins = cutBins(sizes);
	const next = new Uint32Array(sizes.length);
	for (let row = 0; row < values.length; row += 1) {
		const group = groupOfRow[row]!;
		const bin = binOfGroup[group]!;
		if (bin < 0 || isKept?.[row] === 0) continue;
		bins[bin]![next[bin]!] = values[row]! * factorOfGroup[group]!;
		next[bin]! += 1;
	}
	return bins.map((bin) => bin.sort());
}

/** Cut from one piece of memory: a hundred thousand small ones are slow to get. */
function cutBins(sizes: readonly number[]): Float64Array[] {
	const all = new Float64Array(sizes.reduce((sum, size) => sum + size, 0));
	let start = 0;
	return sizes.map((size) => {
		start += size;
		return all.subarray(start - size, start);
	});
}
