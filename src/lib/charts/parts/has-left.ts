/** Whether a pointer that leaves a mark is gone from it: a finger only leaves because it is lifted, and what it tapped stays pointed at. */
export function hasLeft({ pointerType }: PointerEvent): boolean {
	return pointerType !== 'touch';
}
