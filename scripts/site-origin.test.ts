import { expect, it } from 'vitest';
import { siteOrigin } from './site-origin.js';

it.each([
	[undefined, 'http://localhost:4173'],
	['', 'http://localhost:4173'],
	['https://pay.example.org', 'https://pay.example.org'],
	['https://Pay.Example.org:8443/', 'https://pay.example.org:8443']
])('SITE_URL=%s is %s', (siteUrl, origin) => {
	expect(siteOrigin(siteUrl)).toBe(origin);
});

it.each([
	'pay.example.org',
	'ftp://pay.example.org',
	'https://pay.example.org/pay',
	'https://pay.example.org/?a',
	'https://me:secret@pay.example.org',
	'javascript:alert(1)'
])('SITE_URL=%s is refused, with its cure', (siteUrl) => {
	expect(() => siteOrigin(siteUrl)).toThrow(
		`SITE_URL is "${siteUrl}", which is no origin such as https://pay.example.org.`
	);
});
