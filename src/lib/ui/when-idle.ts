/** Where a browser does not tell when it is idle: how old a page is, in milliseconds, that has surely loaded. */
const A_WHILE = 2000;
/** From then on it is asked again after this many milliseconds. */
const A_MOMENT = 50;

/** Calls once the browser has nothing better to do. */
export function whenIdle(call: () => void): void {
	if ('requestIdleCallback' in window) requestIdleCallback(call);
	else setTimeout(call, Math.max(A_MOMENT, A_WHILE - performance.now()));
}
