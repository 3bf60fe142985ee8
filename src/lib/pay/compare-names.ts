const NAMES = new Intl.Collator('en', { numeric: true });

/** Orders names as people do: by the alphabet whatever the case, and "Level 9" before "Level 10". */
export function compareNames(one: string, other: string): number {
	return NAMES.compare(one, other);
}
