/** Where the answer to a request is kept. */
export interface KeptAnswer {
	/** The kept file's path. A request for a page whose slash is missing is led on to it. */
	readonly path: string;
	/** The name of such a file tells what is in it, so that it is the same in each version that has it. */
	readonly inAnyVersion: boolean;
}

/** What a version keeps, and where its site stands. */
export interface KeptSite {
	readonly origin: string;
	/** Empty, or with a slash in front and none behind. */
	readonly base: string;
	/** Paths, the base in front. Those of pages end with a slash. */
	readonly files: ReadonlySet<string>;
}

/** What of a request decides on its answer. */
type Asked = Pick<Request, 'method' | 'url' | 'headers'>;

/**
 * Which kept file answers a request; `undefined` where only the network can: for what is not kept, another
 * host, a part of a file, or anything but a reading. A query is for the page to read: the file is the same.
 */
export function keptAnswer(
	{ method, url, headers }: Asked,
	site: KeptSite
): KeptAnswer | undefined {
	const { origin, pathname } = new URL(url);
	if (method !== 'GET' || origin !== site.origin || headers.has('range')) return undefined;
	if (isNamedByContent(pathname, site.base)) return { path: pathname, inAnyVersion: true };
	const path = [pathname, `${pathname}/`].find((path) => site.files.has(path));
	return path === undefined ? undefined : { path, inAnyVersion: false };
}

/** Whether the host gives the same under this path for ever. */
export function isNamedByContent(path: string, base: string): boolean {
	return path.startsWith(`${base}/_app/immutable/`);
}

/**
 * Which caches to drop once `current` has taken over: all of the site's but that and the one before, whose
 * pages may still be open.
 */
export function outdated(caches: readonly string[], site: string, current: string): string[] {
	const others = caches.filter((name) => name.startsWith(site) && name !== current);
	return others.slice(0, -1);
}
