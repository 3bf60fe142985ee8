/** The values to keep of a file's further columns, by header. A column that is not named keeps all. */
export type Where = ReadonlyMap<string, readonly string[]>;

/** The filter with this value of a column chosen or not. Values stay in the column's order; a column without any keeps all its rows. */
export function withValue(
	where: Where,
	header: string,
	value: string,
	chosen: boolean,
	values: readonly string[]
): Where {
	const before = where.get(header) ?? [];
	const kept = values.filter((each) => (each === value ? chosen : before.includes(each)));
	const next = new Map(where);
	if (kept.length === 0) next.delete(header);
	else next.set(header, kept);
	return next;
}

/** Whether two choices keep the same rows. */
export function isSameWhere(one: Where, other: Where): boolean {
	return (
		one.size === other.size &&
		[...one].every(([header, values]) => {
			const others = other.get(header);
			return others?.length === values.length && values.every((value) => others.includes(value));
		})
	);
}
