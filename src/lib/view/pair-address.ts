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
interface PairedDataset {
	/** The dataset's folder. */
	readonly name: string;
	readonly roles: readonly string[];
}

/** The pairs of a bundled dataset that have a page each, in both directions. None where there would be too many. */
export function pairsWithPage({ roles }: Pick<PairedDataset, 'roles'>): RolePair[] {
	if (roles.length > MOST_ROLES) return [];
	return roles.flatMap((from) => roles.flatMap((to) => (to === from ? [] : { from, to })));
}

/** The path, below the base, of the page of two roles of a bundled dataset. */
export function pairPath({ name, roles }: PairedDataset, { from, to }: RolePair): string {
	const parts = [from, to].map((role) => encodeURIComponent(slugOf(role, roles)));
	return `/${name}/compare/${parts.join('/')}/`;
}
