const LONGEST = 60;

// Format characters turn text around or hide it; the others below are spaces and breaks that look like nothing.
const INVISIBLE = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}\p{Co}\p{Cn}]/gu;

/** Text cut to a length that a message can hold, with control and other invisible characters made visible. */
export function showText(text: string): string {
	// Cut first: a cell may be megabytes long. A cut surrogate pair is caught as an invisible character.
	const letters = [...text.slice(0, 2 * LONGEST)];
	const shown = letters.slice(0, LONGEST).join('').replace(INVISIBLE, toVisible);
	return letters.length > LONGEST || text.length > 2 * LONGEST ? `${shown}…` : shown;
}

/** `␊` for a line break; `U+202E` for what has no picture of its own. */
function toVisible(character: string): string {
	const code = character.codePointAt(0) ?? 0;
	if (code < 0x20) return String.fromCodePoint(0x2400 + code);
	if (code === 0x7f) return '␡';
	return `[U+${code.toString(16).toUpperCase().padStart(4, '0')}]`;
}

/** A cell or header inside a sentence. */
export function quote(text: string): string {
	return `“${showText(text)}”`;
}
