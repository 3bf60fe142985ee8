import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { reachedFrom } from './library-files.js';

let folder: string;

beforeEach(() => {
	folder = mkdtempSync(join(tmpdir(), 'library-files-'));
	for (const room of ['charts/parts', 'library'])
		mkdirSync(join(folder, room), { recursive: true });
});
afterEach(() => rmSync(folder, { recursive: true }));

function write(files: Readonly<Record<string, string>>) {
	for (const [path, text] of Object.entries(files)) writeFileSync(join(folder, path), text);
}

it('keeps what is reached, by whatever way, and names it in full', () => {
	write({
		'library/index.ts': `export { default as A } from './A.svelte';\nexport type { B } from '$lib/charts/b';`,
		'library/A.svelte': `<script lang="ts">\n\timport { x } from 'd3';\n</script>`,
		'charts/b.ts': `import '../charts/parts/c';\nconst d = import('./parts/d.svelte');`,
		'charts/parts/c.ts': '',
		'charts/parts/d.svelte.ts': `import { max } from 'd3/max';`,
		'charts/unreached.ts': ''
	});
	expect(Object.fromEntries(reachedFrom('library/index.ts', folder, ['d3']))).toEqual({
		'library/index.ts': `export { default as A } from './A.svelte';\nexport type { B } from '../charts/b.js';`,
		'library/A.svelte': `<script lang="ts">\n\timport { x } from 'd3';\n</script>`,
		'charts/b.ts': `import './parts/c.js';\nconst d = import('./parts/d.svelte.js');`,
		'charts/parts/c.ts': '',
		'charts/parts/d.svelte.ts': `import { max } from 'd3/max';`
	});
});

it.each([
	['$app/state', `library/index.ts imports '$app/state', which a package cannot`],
	['virtual:inter-outlines', `library/index.ts imports 'virtual:inter-outlines', which`],
	['d3-array', `library/index.ts imports 'd3-array', which`],
	['./missing', `library/index.ts: there is no file './missing'.`]
])('stops at %s', (name, message) => {
	write({ 'library/index.ts': `import { x } from '${name}';` });
	expect(() => reachedFrom('library/index.ts', folder, ['d3'])).toThrow(message);
});
