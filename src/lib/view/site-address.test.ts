import { expect, it } from 'vitest';
import { addressAt } from './site-address';

it('puts a path below the site, which may stand below a path itself', () => {
	expect(addressAt('https://bands.example/base/', '/us-oews-2023/')).toBe(
		'https://bands.example/base/us-oews-2023/'
	);
	expect(addressAt('https://bands.example/', '/')).toBe('https://bands.example/');
});
