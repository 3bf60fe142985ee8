import { toSlug } from '$lib/view/slug';
import type { View } from '$lib/view/view';
import type { SavedChart } from './figure-subject';

/** Some file systems and many upload forms end here. */
const LONGEST = 99;
/** Further filters that a name has room for. */
const MOST_VALUES = 4;

interface NamedSubject {
	readonly roles: readonly string[];
	readonly seniorities: readonly string[];
	readonly date: string | undefined;
}

/** What there is to save: charts, and what is only told in words and rows. */
type NamedContent = SavedChart | 'ladder' | 'held-against' | 'claims' | 'skills-move' | 'jobs';

/** What is said by role, whatever the seniority and the rows of pay. */
const BY_ROLE: ReadonlySet<NamedContent> = new Set([
	'skills-radar',
	'skills-gap',
	'skills-move',
	'jobs'
]);

/**
 * A file name that says what is inside, such as `pay-bands_senior_ml-engineer_2026.png`: the chart, what
 * the view filters, and the year of the data. ASCII, under 100 characters.
 */
export function toFileName(
	chart: NamedContent,
	subject: NamedSubject,
	view: View,
	extension: 'png' | 'svg' | 'csv'
): string {
	const ofPay = !BY_ROLE.has(chart);
	const seniority =
		ofPay && view.seniority !== undefined
			? [toAscii(view.seniority, 'seniority', subject.seniorities)]
			: [];
	const roles = rolesIn(chart, view).map((role) => toAscii(role, 'role', subject.roles));
	const rows = [...(ofPay ? view.where.values() : [])]
		.flatMap((values) => values.map((value) => toAscii(value, 'value', values)))
		.slice(0, MOST_VALUES);
	const against =
		chart === 'pay-bands' && view.against !== undefined
			? [`against-${toAscii(view.against, 'dataset', [view.against])}`]
			: [];
	const year = toSlug(subject.date?.slice(0, 4) ?? '').replace(/[^0-9]/g, '');
	const name = (words: readonly string[]) =>
		[chart, ...seniority, ...words, ...rows, ...against, year]
			.filter((part) => part !== '')
			.join('_');

	const room = LONGEST - extension.length - 1;
	const fits = name(roles).length <= room;
	const few = roles.length > 1 ? [`${roles.length}-roles`] : roles.map((role) => role.slice(0, 50));
	return `${name(fits ? roles : few).slice(0, room)}.${extension}`;
}

/** The roles inside, where they are not all. */
function rolesIn(content: NamedContent, { roles, compare }: View): readonly string[] {
	const isPair = content === 'comparison' || content === 'skills-move';
	return isPair && compare ? [compare.from, compare.to] : (roles ?? []);
}

/** A name in another script goes by its place among its kind: `role-2`. */
function toAscii(name: string, kind: string, names: readonly string[]): string {
	const slug = toSlug(name)
		.replace(/[^a-z0-9]+/g, '-')
		.replace(/^-|-$/g, '');
	return slug === '' ? `${kind}-${names.indexOf(name) + 1}` : slug;
}
