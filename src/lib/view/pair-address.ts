import type { RolePair } from '$lib/pay/role-pair';
import { quote } from './quote';
import { slugOf, toSlugs } from './slug';

/** With more roles there are too many pairs for a page each. */
const MOST_ROLES = 6;

/** What an address says of two roles: a pair, or why there is none in it. */
export type PairReading = { readonly pair: RolePair } | { readonly fault: string };

/** Reads two roles as an address names them: `data-scientist,ml-engineer`. */
export function readPair(written: string, roles: readonly string[]): PairReading {
	const options = toSlugs(roles);
	const slugs = written.split(',').filter((slug) => slug !== '');
	const unknown = slugs.filter((slug) => !options.has(slug));
	if (unknown.length > 0) return { fault: `there is no role “${quote(unknown.join(', '))}” here` };
	const [from, to, third] = slugs.map((slug) => options.get(slug)!);
	if (from === undefined || to === undefined || third !== undefined)
		return { fault: `a comparison takes two roles, and not ${slugs.length}` };
	return from === to
		? { fault: 'a comparison takes two roles that differ' }
		: { pair: { from, to } };
}

/** Writes two roles as `readPair` reads them. */
export function writePair({ from, to }: RolePair, roles: readonly string[]): string {
	return `${slugOf(from, roles)},${slugOf(to, roles)}`;
}

/** What the addresses of pairs depend on. */
export interface PairedDataset {
	/** The dataset's folder. */
	readonly name: string;
	readonly roles: readonly string[];
}

/** Whether each two roles of a bundled dataset have a page of their own. */
export function pairsHavePages({ roles }: Pick<PairedDataset, 'roles'>): boolean {
	return roles.length <= MOST_ROLES;
}

/** The pairs of a bundled dataset that have a page each, in both directions. None where there would be too many. */
export function pairsWithPage(dataset: Pick<PairedDataset, 'roles'>): RolePair[] {
	if (!pairsHavePages(dataset)) return [];
	const { roles } = dataset;
	return roles.flatMap((from) => roles.flatMap((to) => (to === from ? [] : { from, to })));
}

/** The path, below the base, of the page of two roles of a bundled dataset. */
export function pairPath({ name, roles }: PairedDataset, pair: RolePair): string {
	return `/${name}/${pairFolder(pair, roles)}`;
}

/** What lies beside that page, below the dataset's own address. */
export function pairFolder(pair: RolePair, roles: readonly string[]): string {
	return `compare/${pairParts(pair, roles)}/`;
}

/** Two roles as the parts of a path: `data-scientist/ml-engineer`. */
export function pairParts({ from, to }: RolePair, roles: readonly string[]): string {
	return [from, to].map((role) => encodeURIComponent(slugOf(role, roles))).join('/');
}
