// An address is anyone's to write: what it says is quoted in part only.
const LONGEST_QUOTE = 40;

/** What of an address is not understood, as a notice repeats it. */
export function quote(written: string): string {
	return written.length > LONGEST_QUOTE ? `${written.slice(0, LONGEST_QUOTE)}…` : written;
}
