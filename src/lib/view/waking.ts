/** How many parts are still as they were prerendered, the page itself being one. */
let asleep = 0;

/**
 * Keeps the page's class `waking`, which it has from the start, until what is given back has been called by each that
 * keeps it. The first such call takes the class `starting` away: scripts do run here, whatever it seemed before.
 */
export function keepWaking(): () => void {
	asleep += 1;
	let isDone = false;
	return () => {
		if (isDone) return;
		isDone = true;
		asleep -= 1;
		const { classList } = document.documentElement;
		classList.remove('starting');
		classList.add('scripted');
		if (asleep === 0) classList.remove('waking');
	};
}
