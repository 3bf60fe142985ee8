import { expect, it } from 'vitest';
import { DEFAULT_VIEW } from '$lib/view/view';
import { oEmbedLink, oEmbedPath, toOEmbed } from './o-embed';

it('says of an embed what oEmbed 1.0 asks of a rich one, with nothing in its words alive', () => {
	expect(
		toOEmbed({
			words: { title: 'Pay "now"', subtitle: 'R&D <all>.' },
			address: 'https://bands.example/embed/a/pay-bands/',
			site: 'https://bands.example/',
			width: 640,
			height: 500,
			picture: { address: 'https://bands.example/a/pay-bands.png', width: 2400, height: 1400 }
		})
	).toEqual({
		version: '1.0',
		type: 'rich',
		title: 'Pay "now". R&D <all>.',
		provider_name: 'Bandscope',
		provider_url: 'https://bands.example/',
		html: '<iframe src="https://bands.example/embed/a/pay-bands/" title="Pay &quot;now&quot;. R&amp;D &lt;all&gt;." width="100%" height="500" style="border: 0" loading="lazy" sandbox="allow-scripts allow-same-origin allow-popups allow-popups-to-escape-sandbox"></iframe>',
		width: 640,
		height: 500,
		thumbnail_url: 'https://bands.example/a/pay-bands.png',
		thumbnail_width: 2400,
		thumbnail_height: 1400
	});
});

const dataset = { name: 'pay-2026', title: 'Pay', roles: ['Data Scientist', 'ML Engineer'] };
const SITE = 'https://bands.example/base/';

it('stands beside the embed', () => {
	expect(oEmbedPath(dataset, 'pay-bands', DEFAULT_VIEW)).toBe(
		'/embed/pay-2026/pay-bands/oembed.json'
	);
});

it('is named for its chart, so that a page may lead to several', () => {
	expect(oEmbedLink(dataset, 'skills-gap', DEFAULT_VIEW, SITE)).toEqual({
		href: 'https://bands.example/base/embed/pay-2026/skills-gap/oembed.json',
		title: 'Pay: skills gap list'
	});
});

it('is named for its two roles', () => {
	const view = { ...DEFAULT_VIEW, compare: { from: 'ML Engineer', to: 'Data Scientist' } };
	expect(oEmbedLink(dataset, 'comparison', view, SITE)).toEqual({
		href: 'https://bands.example/base/embed/pay-2026/comparison/ml-engineer/data-scientist/oembed.json',
		title: 'Pay: from ML Engineer to Data Scientist'
	});
});
