import { BAND_SORTS } from '$lib/pay/band-order';
import { SKILL_SORTS } from '$lib/skills/skill-order';
import { toSlugs } from './slug';
import { DEFAULT_VIEW, SKILLS_VIEWS, type View } from './view';

/** What a dataset offers to choose from. */
export interface Choices {
	readonly seniorities: readonly string[];
	readonly roles: readonly string[];
}

/** A view, and what of the address could not be understood, in words for the reader. */
export interface ReadView {
	readonly view: View;
	readonly ignored: readonly string[];
}

const KEYS: ReadonlySet<string> = new Set(['seniority', 'roles', 'sort', 'skills', 'skill-sort']);

// An address is anyone's to write: what it says is quoted in part only.
const LONGEST_QUOTE = 40;

/** Reads a view from an address. What the dataset does not offer is ignored and named; nothing throws. */
export function readView(params: URLSearchParams, choices: Choices): ReadView {
	const ignored: string[] = [];

	function oneOf<T extends string>(key: string, options: ReadonlyMap<string, T>): T | undefined {
		const written = params.get(key);
		if (written === null) return undefined;
		const option = options.get(written);
		if (option === undefined) ignored.push(`${key} “${quote(written)}”`);
		return option;
	}

	function roles(): readonly string[] | undefined {
		const written = params.get('roles');
		if (written === null) return undefined;
		const options = toSlugs(choices.roles);
		const slugs = written.split(',').filter((slug) => slug !== '');
		const unknown = slugs.filter((slug) => !options.has(slug));
		if (unknown.length > 0) ignored.push(`roles “${quote(unknown.join(', '))}”`);
		const known = new Set(slugs.flatMap((slug) => options.get(slug) ?? []));
		// Nothing but unknown roles is no choice: all roles are shown, and none is taken for the wish.
		if (slugs.length > 0 && unknown.length === slugs.length) return undefined;
		return known.size === choices.roles.length
			? undefined
			: choices.roles.filter((role) => known.has(role));
	}

	const view: View = {
		seniority: oneOf('seniority', toSlugs(choices.seniorities)),
		roles: roles(),
		sort: oneOf('sort', toOptions(BAND_SORTS)) ?? DEFAULT_VIEW.sort,
		skills: oneOf('skills', toOptions(SKILLS_VIEWS)),
		skillSort: oneOf('skill-sort', toOptions(SKILL_SORTS))
	};
	// Of a key that is written twice the first counts. Keys of others, such as a newsletter's, are none of ours.
	for (const key of new Set(params.keys())) {
		const [first = '', second] = params.getAll(key);
		if (KEYS.has(key)) {
			if (second !== undefined) ignored.push(`a second ${key} “${quote(second)}”`);
		} else if (KEYS.has(key.toLowerCase())) ignored.push(`${key} “${quote(first)}”`);
	}
	return { view, ignored };
}

/** Writes a view as an address holds it: only what differs from the default. */
export function writeView(view: View, choices: Choices): URLSearchParams {
	const params = new URLSearchParams();
	if (view.seniority !== undefined)
		params.set('seniority', slugOf(view.seniority, choices.seniorities));
	if (view.roles !== undefined)
		params.set('roles', view.roles.map((role) => slugOf(role, choices.roles)).join(','));
	if (view.sort !== DEFAULT_VIEW.sort) params.set('sort', view.sort);
	if (view.skills !== undefined) params.set('skills', view.skills);
	if (view.skillSort !== undefined) params.set('skill-sort', view.skillSort);
	return params;
}

/** A query as people share it: a comma between roles stays a comma. */
export function toQuery(params: URLSearchParams): string {
	const query = params.toString().replaceAll('%2C', ',');
	return query === '' ? '' : `?${query}`;
}

function slugOf(name: string, names: readonly string[]): string {
	for (const [slug, other] of toSlugs(names)) if (other === name) return slug;
	throw new Error(`“${name}” is none of ${names.join(', ')}`);
}

function toOptions<T extends string>(options: readonly T[]): ReadonlyMap<string, T> {
	return new Map(options.map((option) => [option, option]));
}

function quote(written: string): string {
	return written.length > LONGEST_QUOTE ? `${written.slice(0, LONGEST_QUOTE)}…` : written;
}
