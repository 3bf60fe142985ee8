/** What a reader did to a control that did not answer yet: kept by the first script of each page, in `app.html`. */
export interface EarlyAct {
	/** A click on a button or box, or the change of a `select`. */
	readonly event: Event;
	/** What the control held then, if anything. */
	readonly value: string | undefined;
}

/** Whether a reader did anything within `room` before it answered. */
export function hasEarlyAct(room: Element): boolean {
	return (window.earlyActs ?? []).some(({ event }) => room.contains(targetOf(event)));
}

/**
 * Does again what a reader did within `room` before it answered, in the same order. To be called once it answers:
 * what was chosen of it by then is no longer to be seen. Parts of it that still sleep keep what was done to them.
 */
export function repeatEarlyActs(room: Element): void {
	const acts = window.earlyActs?.splice(0) ?? [];
	for (const act of acts) {
		const target = targetOf(act.event);
		if (room.contains(target) && !target.closest('[data-asleep]')) repeat(act, target);
		else if (target.isConnected) window.earlyActs?.push(act);
	}
}

function repeat({ event, value }: EarlyAct, target: Element) {
	if (target instanceof HTMLSelectElement) {
		target.value = value ?? '';
		target.dispatchEvent(new Event('change', { bubbles: true }));
	} else {
		target.dispatchEvent(new MouseEvent('click', event));
	}
}

function targetOf({ target }: Event) {
	return target as Element;
}
