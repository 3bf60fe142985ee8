import { existsSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { join } from 'node:path';
import sirv from 'sirv';
import { ASK_EACH_TIME, headersOf } from './headers.js';

const FIRST_PORT = 4173;
const PORTS_TO_TRY = 50;

/** The path below which the site was built to stand: empty, or with a slash in front and none behind. */
const base = process.env.BASE_PATH ?? '';

/**
 * Serves `build/` as a web host would, headers included, and gives its address. `PORT` and `HOST` choose
 * where; without `PORT`, the first free one from 4173 on is taken.
 */
export async function serve() {
	if (!existsSync('build/404.html')) {
		throw new Error('There is no built site in build/. "npm run build" makes one.');
	}

	const host = process.env.HOST ?? 'localhost';
	const port = await listen(siteServer('build'), host);
	// Where all addresses of the machine are served, it is this one that opens here.
	const name = host === '0.0.0.0' || host === '::' ? 'localhost' : host;
	return `http://${name.includes(':') ? `[${name}]` : name}:${port}${base}/`;
}

/**
 * A server of a built site, not listening yet.
 * @param {string} folder
 */
export function siteServer(folder) {
	// `dev` reads the disk at every request, so that a rebuild shows without a restart.
	const files = sirv(folder, { dev: true, etag: true, onNoMatch: answerNotFound });
	return createServer(answer);

	/** @type {import('node:http').RequestListener} */
	function answer(request, response) {
		const path = request.url ?? '/';
		if (path.startsWith(`${base}/`)) {
			request.url = path.slice(base.length);
			response.setHeaders(new Map(Object.entries(headersOf(request.url))));
			files(request, response);
		} else {
			answerNotFound(request, response);
		}
	}

	/** @type {import('node:http').RequestListener} */
	function answerNotFound(_request, response) {
		response.writeHead(404, {
			'Content-Type': 'text/html;charset=utf-8',
			// What is missing now may be there tomorrow.
			'Cache-Control': ASK_EACH_TIME
		});
		response.end(readFileSync(join(folder, '404.html')));
	}
}

/**
 * Listens on the port that `PORT` names, or on the first free one, and gives the port.
 * @param {import('node:http').Server} server
 * @param {string} host
 */
async function listen(server, host) {
	const wanted = process.env.PORT;
	if (wanted && !/^\d+$/.test(wanted)) throw new Error(`PORT is "${wanted}", which is no number.`);
	const ports = wanted
		? [Number(wanted)]
		: Array.from({ length: PORTS_TO_TRY }, (_, index) => FIRST_PORT + index);
	for (const port of ports) {
		// For a PORT of 0 the system chooses.
		if (await listens(server, port, host)) return portOf(server);
	}
	throw new Error(
		wanted
			? `Port ${wanted} is in use. Choose another with PORT, or leave PORT out to have a free one found.`
			: `No port from ${FIRST_PORT} to ${FIRST_PORT + PORTS_TO_TRY - 1} is free. Choose one with PORT.`
	);
}

/** @param {import('node:http').Server} server */
function portOf(server) {
	const address = server.address();
	return typeof address === 'object' ? address?.port : undefined;
}

/**
 * @param {import('node:http').Server} server
 * @param {number} port
 * @param {string} host
 * @returns {Promise<boolean>} Whether the server listens now; `false` where the port is in use.
 */
function listens(server, port, host) {
	return new Promise((resolve, reject) => {
		server.once('error', onError).listen(port, host, () => {
			server.off('error', onError);
			resolve(true);
		});

		/** @param {NodeJS.ErrnoException} error */
		function onError(error) {
			if (error.code === 'EADDRINUSE') resolve(false);
			else reject(new Error(`Cannot serve on ${host}, port ${port}: ${error.message}`));
		}
	});
}
