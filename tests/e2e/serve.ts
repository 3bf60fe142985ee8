import { createServer, type RequestListener } from 'node:http';
import type { AddressInfo } from 'node:net';

/** Answers on a free port of this machine until it is closed. */
export async function serve(
	answer: RequestListener
): Promise<{ origin: string; close: () => Promise<void> }> {
	const server = createServer(answer);
	await new Promise<void>((resolve) => server.listen(0, 'localhost', resolve));
	// Listening on a port, and not on a pipe, it has such an address.
	const { port } = server.address() as AddressInfo;
	return {
		origin: `http://localhost:${port}`,
		close: async () => {
			server.closeAllConnections();
			await new Promise((resolve) => server.close(resolve));
		}
	};
}
