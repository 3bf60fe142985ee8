import { BAND_SORTS } from '$lib/pay/band-order';
import { SKILL_SORTS } from '$lib/skills/skill-order';
import { readPair, writePair } from './pair-address';
import { quote } from './quote';
import { slugOf, toSlugs } from './slug';
import { DEFAULT_VIEW, SKILLS_VIEWS, type View } from './view';

/** What a dataset offers to choose from. */
export interface Choices {
	readonly seniorities: readonly string[];
	readonly roles: readonly string[];
	/** Further columns whose values rows can be chosen by. Default none. */
	readonly further?: readonly FurtherChoice[];
	/** Another dataset that can be outlined beside this one. */
	readonly heldAgainst?: { readonly name: string } | undefined;
}

/** A column of a file, by its header, and the values that stand in it. */
export interface FurtherChoice {
	readonly header: string;
	readonly values: readonly string[];
}

/** A view, and what of the address could not be understood, in words for the reader. */
export interface ReadView {
	readonly view: View;
	readonly ignored: readonly string[];
}

const KEYS: ReadonlySet<string> = new Set([
	'seniority',
	'roles',
	'sort',
	'skills',
	'skill-sort',
	'compare',
	'against',
	'where'
]);

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

	function compare(): View['compare'] {
		const written = params.get('compare');
		if (written === null) return undefined;
		const reading = readPair(written, choices.roles);
		if ('pair' in reading) return reading.pair;
		ignored.push(`compare “${quote(written)}” (${reading.fault})`);
		return undefined;
	}

	function where(): View['where'] {
		const written = new Set(
			params
				.get('where')
				?.split(',')
				.filter((pair) => pair !== '')
		);
		const columns = new Map<string, string[]>();
		for (const [pair, { header, value }] of toPairs(choices)) {
			if (!written.delete(pair)) continue;
			columns.set(header, [...(columns.get(header) ?? []), value]);
		}
		if (written.size > 0) ignored.push(`where “${quote([...written].join(', '))}”`);
		return columns;
	}

	const view: View = {
		seniority: oneOf('seniority', toSlugs(choices.seniorities)),
		roles: roles(),
		sort: oneOf('sort', toOptions(BAND_SORTS)) ?? DEFAULT_VIEW.sort,
		skills: oneOf('skills', toOptions(SKILLS_VIEWS)),
		skillSort: oneOf('skill-sort', toOptions(SKILL_SORTS)),
		compare: compare(),
		against: oneOf('against', toOptions(choices.heldAgainst ? [choices.heldAgainst.name] : [])),
		where: where()
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
	if (view.compare) params.set('compare', writePair(view.compare, choices.roles));
	if (view.against !== undefined) params.set('against', view.against);
	const where = [...toPairs(choices)]
		.filter(([, { header, value }]) => view.where.get(header)?.includes(value))
		.map(([pair]) => pair);
	if (where.length > 0) params.set('where', where.join(','));
	return params;
}

/**
 * The view without what is not on offer: another file, or another ladder of seniorities, may offer less than the one
 * it was chosen of. What stays is the same as before.
 */
export function withinChoices(view: View, choices: Choices): View {
	const { seniorities, roles, heldAgainst, further = [] } = choices;
	const { compare } = view;
	const values = new Map(further.map(({ header, values }) => [header, values]));
	const where = new Map(
		[...view.where]
			.map(([header, chosen]) => [header, among(chosen, values.get(header) ?? [])] as const)
			.filter(([, chosen]) => chosen.length > 0)
	);
	const isWhole = [...view.where].every(([header, chosen]) => where.get(header) === chosen);
	return {
		...view,
		seniority: seniorities.find((seniority) => seniority === view.seniority),
		roles: view.roles && rolesAmong(view.roles, roles),
		compare:
			compare && [compare.from, compare.to].every((role) => roles.includes(role))
				? compare
				: undefined,
		against: view.against === heldAgainst?.name ? view.against : undefined,
		where: isWhole ? view.where : where
	};
}

/** Nothing but roles that are not on offer is no choice, and neither is all that are. */
function rolesAmong(chosen: readonly string[], roles: readonly string[]): View['roles'] {
	const shown = among(chosen, roles);
	const isNoChoice = shown.length === roles.length || (shown.length === 0 && chosen.length > 0);
	return isNoChoice ? undefined : shown;
}

function among<T>(chosen: readonly T[], offered: readonly T[]): readonly T[] {
	const set = new Set(offered);
	return chosen.every((each) => set.has(each)) ? chosen : chosen.filter((each) => set.has(each));
}

/** A query as people share it: a comma between roles stays a comma. */
export function toQuery(params: URLSearchParams): string {
	const query = params.toString().replaceAll('%2C', ',');
	return query === '' ? '' : `?${query}`;
}

interface FurtherPair {
	readonly header: string;
	readonly value: string;
}

/** Each value of each further column as an address names it: `work-year.2024`. A slug holds no dot. */
function toPairs({ further = [] }: Choices): ReadonlyMap<string, FurtherPair> {
	const columns = new Map(further.map(({ header, values }) => [header, values]));
	return new Map(
		[...toSlugs([...columns.keys()])].flatMap(([column, header]) =>
			[...toSlugs(columns.get(header) ?? [])].map(
				([slug, value]) => [`${column}.${slug}`, { header, value }] as const
			)
		)
	);
}

function toOptions<T extends string>(options: readonly T[]): ReadonlyMap<string, T> {
	return new Map(options.map((option) => [option, option]));
}
