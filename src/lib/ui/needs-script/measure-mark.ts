import type { Box, Mark } from './card-place';

/** What is drawn of a mark: bars, leads, markers and words, but nothing transparent. */
const DRAWN = ':is(rect:not(.target), line, path, text)';

/** Where a mark of a chart stands in the window, and what else stands there that a card should leave in sight. */
export function measureMark(mark: Element): { mark: Mark; others: readonly Box[] } {
	const reach = mark.getBoundingClientRect();
	const own = [...mark.querySelectorAll(DRAWN)].map(toBox);
	const chart = mark.closest('svg[role]') ?? mark;
	// A mark that is nothing but room for the pointer lies on a drawing of its own, as a radar's wedges do.
	const drawn = chart.querySelectorAll(own.length > 0 ? `[data-mark] ${DRAWN}` : DRAWN);
	const others = [...drawn].filter(
		(each) => !mark.contains(each) && !each.closest('[data-mark][aria-hidden]')
	);
	return {
		mark: { drawn: own.length > 0 ? around(own) : reach, reach },
		others: others.map(toBox)
	};
}

function toBox(element: Element): Box {
	return element.getBoundingClientRect();
}

function around(boxes: readonly Box[]): Box {
	return {
		left: Math.min(...boxes.map(({ left }) => left)),
		top: Math.min(...boxes.map(({ top }) => top)),
		right: Math.max(...boxes.map(({ right }) => right)),
		bottom: Math.max(...boxes.map(({ bottom }) => bottom))
	};
}
