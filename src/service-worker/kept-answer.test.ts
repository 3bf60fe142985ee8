import { describe, expect, it } from 'vitest';
import { keptAnswer, outdated } from './kept-answer';

const SITE = {
	origin: 'https://pay.example',
	base: '/some/base',
	files: new Set(['/some/base/', '/some/base/your-file/', '/some/base/__data.json'])
};

function answerTo(url: string, init?: RequestInit) {
	return keptAnswer(new Request(url, init), SITE);
}

describe('what a kept site answers', () => {
	it.each([
		['a page', 'https://pay.example/some/base/', '/some/base/'],
		['a link to a view', 'https://pay.example/some/base/?seniority=senior#x', '/some/base/'],
		['a page’s data', 'https://pay.example/some/base/__data.json?x=01', '/some/base/__data.json'],
		[
			'a page without its slash',
			'https://pay.example/some/base/your-file?a',
			'/some/base/your-file/'
		]
	])('is %s', (_, url, path) => {
		expect(answerTo(url)).toEqual({ path, inAnyVersion: false });
	});

	it('is a file named by its content, of whichever version', () => {
		const path = '/some/base/_app/immutable/chunks/gone.js';
		expect(answerTo(`https://pay.example${path}?v=1`)).toEqual({ path, inAnyVersion: true });
	});

	it.each([
		['another host', 'https://other.example/some/base/'],
		['another site on this host', 'https://pay.example/other/base/_app/immutable/a.js'],
		['what is not kept', 'https://pay.example/some/base/pay-bands.png'],
		['the version on the host', 'https://pay.example/some/base/_app/version.json']
	])('is nothing of %s', (_, url) => {
		expect(answerTo(url)).toBeUndefined();
	});

	it('is nothing but readings of whole files', () => {
		const url = 'https://pay.example/some/base/';
		expect(answerTo(url, { method: 'HEAD' })).toBeUndefined();
		expect(answerTo(url, { method: 'POST' })).toBeUndefined();
		expect(answerTo(url, { headers: { range: 'bytes=0-9' } })).toBeUndefined();
	});
});

describe('once a version has taken over', () => {
	it('all are dropped but that and the one before, and none of another site', () => {
		const caches = ['site::1', 'other:1', 'site::2', 'site::3', 'site:/x:1', 'site::4'];
		expect(outdated(caches, 'site::', 'site::4')).toEqual(['site::1', 'site::2']);
	});

	it('none is dropped where there is none before', () => {
		expect(outdated(['site::1'], 'site::', 'site::1')).toEqual([]);
	});
});
