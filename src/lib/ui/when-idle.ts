/** Where a browser does not tell when it is idle: long enough, in milliseconds, for the page itself to have loaded. */
const A_WHILE = 2000;

/** Calls once the browser has nothing better to do. */
export function whenIdle(call: () => void): void {
	if ('requestIdleCallback' in window) requestIdleCallback(call);
	else setTimeout(call, A_WHILE);
}
