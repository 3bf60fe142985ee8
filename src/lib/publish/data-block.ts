/** JSON-LD as markup, for any place on a page. Browsers take it for data and run nothing of it, whatever the policy on scripts. */
export function toDataBlock(json: unknown): string {
	// As HTML it ends at the first `</script>`, even within a text.
	const text = JSON.stringify(json).replaceAll('<', '\\u003c');
	return `<script type="application/ld+json">${text}</script>`;
}
