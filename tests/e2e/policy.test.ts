import { expect, test } from './fixtures';

/** What a page may load and run: its own files, scripts of known hashes, and nothing inline but style attributes. */
for (const path of ['./', './us-oews-2023/', './404.html']) {
	test(`${path} states its content security policy before it loads anything`, async ({
		request,
		baseURL
	}) => {
		const html = await (await request.get(new URL(path, baseURL).href)).text();
		const [, policy = ''] =
			/http-equiv="content-security-policy" content="([^"]*)"/i.exec(html) ?? [];
		const directives = new Map(
			policy.split('; ').map((directive) => {
				const [name = '', ...values] = directive.split(' ');
				return [name, values] as const;
			})
		);
		expect(directives.get('default-src')).toEqual(["'none'"]);
		expect(directives.get('style-src-attr')).toEqual(["'unsafe-inline'"]);
		for (const name of ['script-src', 'style-src']) {
			for (const value of directives.get(name) ?? [''])
				expect(value, name).toMatch(/^'(self|sha256-[\w+/]+=*)'$/);
		}
		const before = html.slice(0, html.search(/content-security-policy/i));
		expect(before).not.toMatch(/<(script|link|style)\b/);
	});
}
