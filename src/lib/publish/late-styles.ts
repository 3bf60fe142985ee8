import { policyHash } from './policy-hash';

/** The page's styles, which Kit writes as one element. */
const STYLES = /<style>([^]*?)<\/style>/;
/** A brace, or a text in which braces are only characters. */
const BRACES = /"(?:[^"\\]|\\.)*"|'(?:[^'\\]|\\.)*'|[{}]/g;
/** By which Svelte keeps styles to their component. */
const SCOPE = /\bsvelte-[a-z\d]+/g;

/**
 * Moves the styles of components that the page has only behind a place to that place: a browser reads all styles of the
 * head before it turns to what is shown. The page's content security policy then names both parts.
 * @param place A character's index in the body.
 */
export async function moveLateStyles(page: string, place: number): Promise<string> {
	const head = page.slice(0, page.indexOf('<body'));
	const [element, css] = STYLES.exec(head) ?? [];
	if (element === undefined || css === undefined) return page;

	const scopes = new Set(page.slice(head.length, place).match(SCOPE));
	let [first, late] = ['', ''];
	for (const rule of rulesOf(css)) {
		const its = rule.match(SCOPE);
		if (!its || its.some((scope) => scopes.has(scope))) first += rule;
		else late += rule;
	}
	if (!late) return page;
	const [all, ...parts] = await Promise.all([css, first, late].map(policyHash));
	return (
		head
			.replace(element, () => `<style>${first}</style>`)
			.replace(`'${all}'`, parts.map((hash) => `'${hash}'`).join(' ')) +
		page.slice(head.length, place) +
		`<style>${late}</style>` +
		page.slice(place)
	);
}

/** The rules of a minified style sheet, each with all that it holds. */
function* rulesOf(css: string): Generator<string> {
	let [start, depth] = [0, 0];
	for (const { 0: brace, index } of css.matchAll(BRACES)) {
		if (brace === '{') depth++;
		if (brace !== '}') continue;
		depth--;
		if (depth > 0) continue;
		yield css.slice(start, index + 1);
		start = index + 1;
	}
	yield css.slice(start);
}
