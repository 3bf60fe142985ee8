import { expect, it } from 'vitest';
import { citation } from './citation';

const cited = {
	title: 'Data scientist and ML engineer pay',
	scope: 'US, mid-career, 2026',
	sources: [{ title: 'Career article' }],
	date: '2026-05-17'
};

it('cites what it is, its source with date, who drew it, where, and when it was seen', () => {
	expect(citation(cited, 'https://bands.example/', new Date(2026, 10, 5))).toBe(
		'Data scientist and ML engineer pay (US, mid-career, 2026). Source: Career article, 17 May 2026. Chart: Bandscope, https://bands.example/, accessed 5 November 2026.'
	);
});
