import { ESLint } from 'eslint';
import { beforeAll, describe, expect, it } from 'vitest';

// The project's own configuration, without the rules that need the types of a file that exists.
const eslint = new ESLint({
	ruleFilter: ({ ruleId }) => ruleId.startsWith('no-restricted-'),
	overrideConfig: { languageOptions: { parserOptions: { projectService: false } } }
});

/** What the walls say of a file with this content at this place. */
async function complaints(filePath: string, code: string) {
	const [result] = await eslint.lintText(code, { filePath });
	return result?.messages.map(({ message }) => message) ?? [];
}

// ESLint reads its configuration with the first text, which can take longer than a test may.
beforeAll(() => complaints('src/lib/pay/money.ts', ''), 60_000);

describe('the walls let through', () => {
	it.each([
		['src/lib/charts/palette.ts', `import { hcl } from 'd3';`],
		['src/lib/charts/palette.ts', `import { midpoint } from '$lib/pay/pay-band';`],
		['src/lib/charts/pay-bands/layout.ts', `import { textWidth } from '../parts/text-width';`],
		['src/lib/charts/pay-bands/layout.test.ts', `import { it } from 'vitest';`],
		['src/lib/pay/random-bands.fixture.ts', `import fc from 'fast-check';`],
		['src/lib/csv/table.ts', `import Papa from 'papaparse';`],
		['src/lib/datasets/bundled.ts', `const files = import.meta.glob('/data/*/*.csv');`],
		['src/lib/view/page-address.svelte.ts', `import { page } from '$app/state';`],
		['src/lib/ui/Menu.svelte', `<script lang="ts">import('$lib/figure/png');</script>`],
		['src/lib/library/index.ts', `export { default as Legend } from '$lib/ui/Legend.svelte';`],
		[
			'src/routes/[dataset]/+page.svelte',
			`<script>import Card from '$lib/ui/Card.svelte';</script>`
		],
		['src/routes/[dataset]/+page.ts', `import type { PageLoad } from './$types';`]
	])('%s: %s', async (filePath, code) => {
		expect(await complaints(filePath, code)).toEqual([]);
	});
});

describe('the walls stop', () => {
	it.each([
		['a room that comes later', 'src/lib/pay/money.ts', `import { x } from '$lib/csv/cells';`],
		['a type from such a room', 'src/lib/pay/money.ts', `import type { X } from '$lib/csv/cells';`],
		['a way round $lib', 'src/lib/csv/cells.ts', `import { x } from '../pay/money';`],
		['a way out of a folder', 'src/lib/charts/parts/a.ts', `import { x } from '../../pay/money';`],
		['the room itself under $lib', 'src/lib/pay/money.ts', `import { x } from '$lib/pay/terms';`],
		['a re-export', 'src/lib/skills/skills.ts', `export { x } from '$lib/view/view';`],
		['a late import', 'src/lib/charts/a.ts', `const x = await import('$lib/figure/png');`],
		['PapaParse outside csv', 'src/lib/datasets/dataset.ts', `import Papa from 'papaparse';`],
		['D3 in a page', 'src/routes/+page.ts', `import { max } from 'd3';`],
		['a part of D3', 'src/lib/pay/money.ts', `import { max } from 'd3-array';`],
		['LayerCake in ui', 'src/lib/ui/a.ts', `import { LayerCake } from 'layercake';`],
		['SvelteKit in a pure room', 'src/lib/view/view.ts', `import { page } from '$app/state';`],
		['a component in a pure room', 'src/lib/csv/a.ts', `import { x } from 'svelte/reactivity';`],
		['data/ outside datasets', 'src/routes/+page.ts', `const x = import.meta.glob('/data/*');`],
		['SvelteKit in the library', 'src/lib/library/a.ts', `import { page } from '$app/state';`],
		['the site in the library', 'src/lib/library/a.ts', `import { x } from '$lib/view/view';`],
		['the library in ui', 'src/lib/ui/a.ts', `import { x } from '$lib/library/read-skills';`],
		['a page in a room', 'src/lib/ui/a.ts', `import { load } from '../../routes/+page';`],
		['src/lib from a page', 'src/routes/a/+page.ts', `import { x } from '../../lib/pay/money';`],
		[
			'a markup file',
			'src/lib/charts/A.svelte',
			`<script>import x from '$lib/ui/A.svelte';</script>`
		],
		['a file in no room', 'src/lib/money.ts', `export const x = 1;`],
		['a new room', 'src/lib/misc/money.ts', `export const x = 1;`],
		['a file with a vague name', 'src/lib/pay/utils.ts', `export const x = 1;`],
		['a folder with a vague name', 'src/lib/ui/helpers/a.ts', `export const x = 1;`],
		['a default export', 'src/lib/pay/money.ts', `export default 1;`]
	])('%s (%s: %s)', async (_what, filePath, code) => {
		expect(await complaints(filePath, code)).toHaveLength(1);
	});
});

it('says what the place may import', async () => {
	expect(await complaints('src/lib/csv/table.ts', `import { max } from 'd3';`)).toEqual([
		expect.stringContaining(
			"csv imports its own files as './file', and $lib/pay/file, $lib/skills/file, $lib/jobs/file, papaparse."
		)
	]);
});
