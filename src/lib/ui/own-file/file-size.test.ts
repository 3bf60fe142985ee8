import { expect, it } from 'vitest';
import { toSize } from './file-size';

it.each([
	[0, '0 byte'],
	[999, '999 byte'],
	[1000, '1 kB'],
	[4_191_369, '4.2 MB'],
	[274_000_000, '274 MB'],
	[2_147_483_648, '2.1 GB'],
	[5_000_000_000_000, '5,000 GB']
])('says %d bytes as %s', (bytes, words) => {
	expect(toSize(bytes)).toBe(words);
});
