import { describe, expect, it } from 'vitest';
import { frameCode, heightScript } from './frame-code';

describe('the code of a frame', () => {
	it('is an iframe that fills its column, waits for its turn, and may do what the chart needs', () => {
		expect(
			frameCode({ src: 'https://bands.example/embed/a/pay-bands/', title: 'Pay', height: 640 })
		).toBe(
			'<iframe src="https://bands.example/embed/a/pay-bands/" title="Pay" width="100%" height="640" style="border: 0" loading="lazy" sandbox="allow-scripts allow-same-origin allow-popups allow-popups-to-escape-sandbox"></iframe>'
		);
	});

	it('keeps whatever a title and an address hold from being code', () => {
		const code = frameCode({
			src: 'https://bands.example/?roles=a&sort=top',
			title: `"><script>alert('R&D')</script>\n<b>`,
			height: 1
		});
		expect(code).toContain('src="https://bands.example/?roles=a&amp;sort=top"');
		expect(code).toContain(
			'title="&quot;&gt;&lt;script&gt;alert(&#39;R&amp;D&#39;)&lt;/script&gt; &lt;b&gt;"'
		);
	});
});

it('gives a script of ten lines at most, which knows where its messages come from', () => {
	const script = heightScript('https://bands.example');
	expect(script.split('\n').length).toBeLessThanOrEqual(10);
	expect(script).toContain('origin !== "https://bands.example"');
});
