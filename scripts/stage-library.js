import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { reachedFrom } from './library-files.js';

/** Where svelte-package finds what is to be packed. In `src/lib` it would pack the whole of the site. */
const STAGE = '.svelte-kit/library';

const { dependencies, peerDependencies } = JSON.parse(readFileSync('package.json', 'utf8'));
const declared = Object.keys({ ...dependencies, ...peerDependencies });

rmSync(STAGE, { recursive: true, force: true });
for (const [file, text] of reachedFrom('library/index.ts', 'src/lib', declared)) {
	mkdirSync(dirname(join(STAGE, file)), { recursive: true });
	writeFileSync(join(STAGE, file), text);
}
