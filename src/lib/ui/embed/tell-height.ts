import { toHeightMessage } from '$lib/embed/height-message';

/**
 * Tells the page around a frame how high this content is, at first and whenever that changes. What it says is
 * public, a number and no more, so any page may hear it. The height is the content's own and has nothing of the
 * frame's in it, or each would make the other grow.
 */
export function tellHeight(content: HTMLElement): (() => void) | undefined {
	if (window.parent === window) return undefined;
	let told = 0;
	const observer = new ResizeObserver(() => {
		const { width, height } = content.getBoundingClientRect();
		const needed = Math.ceil(height);
		// A frame that is not shown has no room to be high in.
		if (width === 0 || window.innerWidth === 0 || needed === told) return;
		told = needed;
		window.parent.postMessage(toHeightMessage(needed), '*');
	});
	observer.observe(content);
	return () => observer.disconnect();
}
