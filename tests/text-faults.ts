/**
 * Names the texts of all charts in a document that are cut off by the window, lie on each other, or are
 * smaller than 12 pixels. What a filter keeps out of sight is none of them. It needs nothing but the document, so that it can be sent into a page.
 */
export function findTextFaults(): string[] {
	const faults: string[] = [];
	for (const chart of document.querySelectorAll('svg[role]')) {
		const texts = [...chart.querySelectorAll('text')]
			.map((text) => ({ text, box: text.getBoundingClientRect(), words: text.textContent }))
			.filter(
				({ text, box }) =>
					box.width > 0 &&
					text.checkVisibility({ visibilityProperty: true }) &&
					!text.closest('[data-mark][aria-hidden]')
			);
		for (const { text, box, words } of texts) {
			if (box.left < -0.5 || box.right > innerWidth + 0.5) faults.push(`${words} is cut off`);
			if (parseFloat(getComputedStyle(text).fontSize) < 12) faults.push(`${words} is too small`);
		}
		texts.forEach((one, i) => {
			for (const other of texts.slice(i + 1)) {
				const across =
					Math.min(one.box.right, other.box.right) - Math.max(one.box.left, other.box.left);
				// A line's box is higher than its letters, so lines may share some of it.
				const down =
					Math.min(one.box.bottom, other.box.bottom) - Math.max(one.box.top, other.box.top);
				if (across > 0.5 && down > 4) faults.push(`${one.words} lies on ${other.words}`);
			}
		});
	}
	return faults;
}
