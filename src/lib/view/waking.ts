/** How many parts of the page are still as they were prerendered. */
let asleep = 0;

/**
 * Keeps the page's class `waking`, which it has from the start, until what is given back has been called. So no link to
 * a chosen view shows the default one in some part of the page first. With the first call the class `starting` goes too:
 * scripts do run here.
 */
export function keepWaking(): () => void {
	asleep += 1;
	let isAsleep = true;
	return () => {
		if (!isAsleep) return;
		isAsleep = false;
		asleep -= 1;
		const { classList } = document.documentElement;
		classList.remove('starting');
		classList.add('scripted');
		if (asleep === 0) classList.remove('waking');
	};
}
