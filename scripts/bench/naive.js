import { writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** Reports when its worker has made the bands of a file. */
const PAGE = `<!doctype html>
<html lang="en">
<head><meta charset="utf-8"><title>Naive</title></head>
<body>
<input type="file">
<script type="module">
	const worker = new Worker('./naive-worker.js', { type: 'module' });
	worker.onmessage = ({ data }) => { document.body.dataset.groups = data; };
	document.querySelector('input').onchange = ({ target }) => worker.postMessage(target.files[0]);
</script>
</body>
</html>
`;

/**
 * Puts the page that reads a file in the plain way into a folder that is served.
 * @param {string} root
 */
export async function writeNaivePage(root) {
	const { build } = await import('vite');
	await build({
		configFile: false,
		logLevel: 'error',
		build: {
			outDir: root,
			emptyOutDir: false,
			copyPublicDir: false,
			lib: {
				entry: 'scripts/bench/naive-worker.js',
				formats: ['es'],
				fileName: () => 'naive-worker.js'
			}
		}
	});
	writeFileSync(join(root, 'naive.html'), PAGE);
}
