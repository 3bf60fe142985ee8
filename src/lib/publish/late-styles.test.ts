import { expect, it } from 'vitest';
import { moveLateStyles } from './late-styles';
import { policyHash } from './policy-hash';

/** A page with these styles, whose `|` is the place. */
async function move(css: string, body: string) {
	const policy = `<meta content="style-src 'self' '${await policyHash(css)}'; base-uri 'none'">`;
	const page = `<head>${policy}<style>${css}</style></head><body>${body}</body>`;
	const place = page.lastIndexOf('|');
	const moved = await moveLateStyles(page.slice(0, place) + page.slice(place + 1), place);
	return { moved, policy };
}

it('moves the styles of what stands behind the place, in their order', async () => {
	const { moved } = await move(
		'.a.svelte-one{top:0}b.svelte-two{top:1px}p{margin:0}.c.svelte-two:hover,i.svelte-3{top:2px}',
		'<p class="a svelte-one"></p><span>|</span><b class="svelte-two"></b>'
	);
	const [first, late] = [
		'.a.svelte-one{top:0}p{margin:0}',
		'b.svelte-two{top:1px}.c.svelte-two:hover,i.svelte-3{top:2px}'
	];
	const hashes = `'${await policyHash(first)}' '${await policyHash(late)}'`;
	expect(moved).toBe(
		`<head><meta content="style-src 'self' ${hashes}; base-uri 'none'">` +
			`<style>${first}</style></head><body><p class="a svelte-one"></p><span><style>${late}</style></span>` +
			'<b class="svelte-two"></b></body>'
	);
});

it.each([
	['blocks within blocks', '@media print{b.svelte-two{top:0}i.svelte-two{top:0}}'],
	['a text with braces', String.raw`b.svelte-two:after{content:"}\"}"}`],
	['another such text', "b.svelte-two:after{content:'{'}"],
	['its own animation', '@keyframes svelte-two-turn{0%{rotate:0}to{rotate:1turn}}']
])('keeps %s together', async (_, rule) => {
	const { moved } = await move(`a{top:0}${rule}b{top:0}`, '|<b class="svelte-two"></b>');
	expect(moved).toContain('<style>a{top:0}b{top:0}</style></head>');
	expect(moved).toContain(`<body><style>${rule}</style><b`);
});

it('leaves rules that are for something before the place as well', async () => {
	const rules =
		'.a.svelte-one b.svelte-two{top:0}@media print{i.svelte-two{top:0}.svelte-one{top:0}}';
	const { moved, policy } = await move(`${rules}u{top:0}`, '<p class="svelte-one"></p>|<b></b>');
	expect(moved).toBe(
		`<head>${policy}<style>${rules}u{top:0}</style></head><body><p class="svelte-one"></p><b></b></body>`
	);
});

it('leaves a page whose styles Kit has not written, as one in development', async () => {
	const page = '<head><style data-sveltekit>b.svelte-two{}</style></head><body><b></b></body>';
	expect(await moveLateStyles(page, page.indexOf('<b>'))).toBe(page);
});
