import { expect, it } from 'vitest';
import { toAsciiPage } from './ascii-page';

it('writes what is beyond ASCII as references in text and attributes', async () => {
	expect(await toAsciiPage('<p title="a – b">Łódź 😀 &amp; “c”</p>')).toBe(
		'<p title="a &#8211; b">&#321;&#243;d&#378; &#128512; &amp; &#8220;c&#8221;</p>'
	);
});

it('writes it as escapes in styles and scripts, which read no references', async () => {
	expect(await toAsciiPage('<style>a::after{content:"↑"}</style>')).toBe(
		'<style>a::after{content:"\\2191 "}</style>'
	);
	const page = await toAsciiPage('<script>f("$&–😀")</script><script type="a">["é"]</script>é');
	expect(page).toBe(
		'<script>f("$&\\u2013\\ud83d\\ude00")</script><script type="a">["\\u00e9"]</script>&#233;'
	);
});

it('names in the policy what the inline scripts and styles have become', async () => {
	// By printf '%s' 'f("–")' | openssl dgst -sha256 -binary | base64
	const before = 'sha256-bIYjIIuGYAIhTwpFbT1AMS6UfyxtYosxW0UMHGUCdkw=';
	const after = 'sha256-Vu2jwm5w0XH9bRWW3BkfVNgijpzUXkjInaQgmnFwKd8=';
	const kept = 'sha256-0MnLMx7X/7BMD5xktSLMF+06cYrjoQUKaUL576/RYPk=';
	expect(
		await toAsciiPage(
			`<meta content="script-src '${before}' '${kept}'"><script>f("–")</script><script>g()</script>`
		)
	).toBe(
		`<meta content="script-src '${after}' '${kept}'"><script>f("\\u2013")</script><script>g()</script>`
	);
});

it('leaves a page of ASCII as it is', async () => {
	const page = '<!doctype html>\n<style>a{}</style><script>1<2</script><p>&ndash;</p>\n';
	expect(await toAsciiPage(page)).toBe(page);
});
