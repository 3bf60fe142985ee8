import { expect, it } from 'vitest';
import { toDataBlock } from './data-block';

const NASTY = '</script><script>alert(1)</script><!-- & "quoted" ]]>';

it('holds what was said, and nothing that HTML would take for its end', () => {
	const block = toDataBlock({ name: NASTY });
	const text = block
		.replace(/^<script type="application\/ld\+json">/, '')
		.replace(/<\/script>$/, '');
	expect(text).not.toContain('<');
	expect(JSON.parse(text)).toEqual({ name: NASTY });
});

it('leaves out what is not known', () => {
	expect(toDataBlock({ name: 'Pay', license: undefined })).toBe(
		'<script type="application/ld+json">{"name":"Pay"}</script>'
	);
});
