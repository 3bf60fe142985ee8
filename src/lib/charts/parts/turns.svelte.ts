import { getContext, onMount, setContext } from 'svelte';

const TURNS = Symbol('turns');
/** Marks that a slow machine draws in a twentieth of a second. */
const AT_ONCE = 6;

/** Has the charts within this component come a few marks at a time, each in a task of its own: the page answers in between. */
export function drawInTurns(): void {
	setContext(TURNS, true);
}

/** How many of a chart's marks are due. To be called while the chart is set up; `total` is how many there are. */
export function useTurns(total: () => number): { readonly due: number } {
	if (getContext(TURNS) !== true) return { due: Infinity };
	let due = $state(0);
	onMount(() => {
		let turn = setTimeout(function draw() {
			due += AT_ONCE;
			// What comes later, such as other roles, is no first drawing.
			if (due >= total()) due = Infinity;
			else turn = setTimeout(draw);
		});
		return () => clearTimeout(turn);
	});
	return {
		get due() {
			return due;
		}
	};
}
