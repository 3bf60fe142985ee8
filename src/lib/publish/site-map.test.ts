import { expect, it } from 'vitest';
import { toRobots, toSitemap } from './site-map';

it('lists pages as XML', () => {
	expect(toSitemap(['https://pay.example.org/', 'https://pay.example.org/a&b/'])).toBe(
		`<?xml version="1.0" encoding="UTF-8"?>
<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
	<url><loc>https://pay.example.org/</loc></url>
	<url><loc>https://pay.example.org/a&amp;b/</loc></url>
</urlset>
`
	);
});

it('lets robots read all, and leads them to the list', () => {
	expect(toRobots('https://pay.example.org/base/sitemap.xml')).toBe(
		'User-agent: *\nAllow: /\n\nSitemap: https://pay.example.org/base/sitemap.xml\n'
	);
});
