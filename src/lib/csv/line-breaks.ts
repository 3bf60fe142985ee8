/** Makes `\n` of every kind of line break. Where the text goes on, a return at its end may be half of one: it stays. */
export function toLineFeeds(text: string, isWhole: boolean): string {
	if (!text.includes('\r')) return text;
	const isOpen = !isWhole && text.endsWith('\r');
	const closed = isOpen ? text.slice(0, -1) : text;
	const feeds = closed.replaceAll('\r\n', '\n').replaceAll('\r', '\n');
	return isOpen ? `${feeds}\r` : feeds;
}
