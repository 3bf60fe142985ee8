import type { Problem } from '$lib/csv/problem';
import { showText } from '$lib/csv/show-text';
import type { Claim } from '$lib/pay/claims';
import type { Dataset, HeldAgainstDataset } from './dataset';
import type { Reading } from './descriptor';
import type { HeldAgainstPlan } from './held-against-plan';
import { DESCRIPTOR, type DatasetReading } from './read-dataset';

/** Datasets beside each other, in their order: each is held against the one that its descriptor names. All that is wrong with any of them is a problem. */
export function joinDatasets(
	readings: readonly DatasetReading[]
): Reading<readonly Dataset[]> & { readonly content: readonly Dataset[] } {
	const known = new Map(readings.map((reading) => [reading.folder, reading]));
	const joined = readings.toSorted(byOrder).map((reading) => join(reading, known));
	return {
		content: joined.flatMap(({ content }) => content ?? []),
		problems: [
			...readings.flatMap(({ problems }) => problems),
			...joined.flatMap(({ problems }) => problems)
		]
	};
}

/** Datasets without a place come last. */
function byOrder(a: DatasetReading, b: DatasetReading): number {
	return (a.order ?? Infinity) - (b.order ?? Infinity) || 0;
}

type Known = ReadonlyMap<string, DatasetReading>;

function join(reading: DatasetReading, known: Known): Reading<Dataset> {
	const { dataset, heldAgainst: plan, claims } = reading;
	if (!dataset) return { content: undefined, problems: [] };
	const names = new Names(reading);
	claims.forEach((claim, i) => checkClaim(claim, `$.bandscope.claims[${i}]`, names));
	const other = plan && findOther(plan, reading, known, names);
	const content = {
		...dataset,
		...(claims.length > 0 && { claims }),
		...(plan && other && { heldAgainst: toHeldAgainst(plan, other) })
	};
	return { content, problems: names.problems };
}

/** The dataset that the plan names, if it can be held against. Each name is looked up on its own side. */
function findOther(
	plan: HeldAgainstPlan,
	{ folder, dataset }: DatasetReading,
	known: Known,
	names: Names
): Dataset | undefined {
	const path = '$.bandscope.heldAgainst';
	const others = new Map([...known].filter(([name]) => name !== folder));
	names.check(`${path}.dataset`, plan.dataset, [...others.keys()]);
	const reading = others.get(plan.dataset);
	const other = reading?.dataset;
	if (!reading || !other) return undefined;

	if (!isSameUnit(dataset, other)) names.reportUnit(`${path}.dataset`, plan.dataset, dataset);
	const theirs = new Names(reading);
	for (const kind of ['roles', 'seniorities'] as const) {
		for (const [own, counterpart] of plan[kind]) {
			names.check(`${path}.${kind}`, own, names[kind]);
			names.check(`${path}.${kind}.${showText(own)}`, counterpart, theirs[kind]);
		}
	}
	return other;
}

function checkClaim(claim: Claim, path: string, names: Names): void {
	claim.roles.forEach((role, i) => names.check(`${path}.roles[${i}]`, role, names.roles));
	if (claim.kind === 'pays-more') return;
	claim.seniorities.forEach((level, i) =>
		names.check(`${path}.seniorities[${i}]`, level, names.seniorities)
	);
}

function isSameUnit(one: Dataset | undefined, { unit }: Dataset): boolean {
	return one?.unit.currency === unit.currency && one.unit.period === unit.period;
}

/** Only those of the other's bands that stand for something are taken along: they are in every page of the dataset. */
function toHeldAgainst(plan: HeldAgainstPlan, other: Dataset): HeldAgainstDataset {
	const { name, title, shortTitle, scope, date, sources, unit, terms, roles, seniorities } = other;
	const [usedRoles, usedLevels] = [plan.roles, plan.seniorities].map(
		(pairs) => new Set(pairs.values())
	);
	return {
		name,
		title,
		called: plan.called ?? shortTitle,
		scope,
		date,
		sources,
		notes: plan.notes,
		unit,
		terms,
		roles,
		seniorities,
		bands: other.bands.filter(
			({ role, seniority }) => usedRoles?.has(role) && usedLevels?.has(seniority)
		),
		roleFor: plan.roles,
		seniorityFor: plan.seniorities
	};
}

/** The names that a dataset's rows have, and the problems with those that its descriptor asks for. */
class Names {
	readonly problems: Problem[] = [];
	/** `undefined` where the rows could not be read, so that nobody knows. */
	readonly roles: readonly string[] | undefined;
	readonly seniorities: readonly string[] | undefined;
	readonly #file: string;

	constructor({ folder, names }: DatasetReading) {
		this.#file = `${folder}/${DESCRIPTOR}`;
		this.roles = names.roles;
		this.seniorities = names.seniorities;
	}

	check(path: string, name: string, known: readonly string[] | undefined): void {
		if (!known || known.includes(name)) return;
		this.#report(
			path,
			name,
			'is not known',
			known.length > 0 ? oneOf(known) : 'another folder beside this one'
		);
	}

	reportUnit(path: string, name: string, dataset: Dataset | undefined): void {
		const unit = `${dataset?.unit.currency} per ${dataset?.unit.period}`;
		this.#report(path, name, 'counts pay in another unit', `a dataset in ${unit}, as this one is`);
	}

	#report(path: string, name: string, found: string, expected: string): void {
		const cure = 'Correct it, or leave it out.';
		this.problems.push({ file: this.#file, path, cell: name, found, expected, cure });
	}
}

// A longer list helps nobody.
const MOST_NAMES = 12;

function oneOf(names: readonly string[]): string {
	const more = names.length - MOST_NAMES;
	const shown = names.slice(0, MOST_NAMES).map(showText).join(', ');
	return `one of: ${shown}${more > 0 ? ` and ${more} more` : ''}`;
}
