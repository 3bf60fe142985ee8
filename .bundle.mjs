import { rolldown } from 'rolldown'; import { resolve } from 'node:path';
const b = await rolldown({ input: './.engine-entry.ts', platform: 'node', resolve: { alias: { $lib: resolve('src/lib') } } });
await b.write({ file: process.argv[2], format: 'esm' });
