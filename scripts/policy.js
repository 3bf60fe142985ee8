/**
 * The content security policy of every page, but for the hashes of its inline scripts and styles: nothing but
 * the site's own files, and no address to send anything to.
 * @satisfies {NonNullable<NonNullable<import('@sveltejs/kit').KitConfig['csp']>['directives']>}
 */
export const POLICY = {
	'default-src': ['none'],
	'script-src': ['self'],
	'style-src': ['self'],
	// LayerCake and SvelteKit's announcer place their boxes with style attributes.
	'style-src-attr': ['unsafe-inline'],
	// The preview of a picture to save is a blob.
	'img-src': ['self', 'blob:'],
	'font-src': ['self'],
	// The preview of a chart to embed.
	'frame-src': ['self'],
	'connect-src': ['self'],
	'base-uri': ['none'],
	'form-action': ['none']
};
