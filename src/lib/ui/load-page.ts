import { preloadData } from '$app/navigation';
import { page } from '$app/state';

/**
 * Loads a page of the site ahead, if it is not the one that is shown: to go there by its path and query then leaves
 * nothing behind. Throws where it cannot be loaded.
 */
export async function loadPage(address: string): Promise<void> {
	if (new URL(address, page.url).pathname === page.url.pathname) return;
	const loaded = await preloadData(address);
	// What could not be loaded comes as the page that is shown, or as one for errors.
	if (loaded.type !== 'loaded' || loaded.status !== 200 || loaded.data === page.data)
		throw new Error(`The page ${address} has not loaded.`);
}
