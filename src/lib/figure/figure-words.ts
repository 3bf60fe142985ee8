import { namesLevels } from '$lib/pay/all-levels';
import { capitalise } from '$lib/pay/capitalise';
import { toUnitWords } from '$lib/pay/money';
import { pairSentences } from '$lib/pay/pair-sentences';
import { inSentence } from '$lib/pay/terms';
import { leftOutSentences } from '$lib/skills/compare-roles';
import { MOST_NAMES, toNameList } from '$lib/skills/name-list';
import { moveSentences } from '$lib/skills/move-sentences';
import { skillMove } from '$lib/skills/skill-move';
import { skillOrderWords } from '$lib/skills/skill-order';
import { ORDINAL_NOTE } from '$lib/skills/skill-words';
import type { SkillsView, View } from '$lib/view/view';
import type { FigureWords } from './figure-layout';
import { pairOf, type FigureSubject } from './figure-subject';
import { shownAgainst, shownLevels, shownRoles, shownSkills, skillSortIn } from '$lib/view/shown';
import { sourceLine } from '$lib/view/source-words';

/** A picture has no room for all that a source warns of: the weightiest stand first. */
const MOST_NOTES = 2;

const DRAWN_BY = 'Chart: Bandscope';

/** What a chart is called, and which part of the data it shows. */
export type ChartHeading = Pick<FigureWords, 'title' | 'subtitle'>;

/** The heading of a chart of pay bands. */
export function payHeading(subject: FigureSubject, view: View): ChartHeading {
	return {
		title: subject.title,
		subtitle: toText([
			whatBands(subject),
			subject.scope,
			toUnitWords(subject.unit),
			bandFilter(subject, view),
			bandOrder(subject, view)
		])
	};
}

function whatBands({ seniorities }: FigureSubject) {
	if (seniorities.length > 1) return 'Pay bands by role and seniority';
	return namesLevels(seniorities)
		? `${capitalise(seniorities[0]!)} pay bands by role`
		: 'Pay bands by role';
}

/** The heading of a chart of the skills that these roles require. */
export function skillsHeading(
	subject: FigureSubject,
	view: View,
	roles: readonly string[]
): ChartHeading {
	return {
		title: `Skills required: ${nameOrCount(roles)}`,
		subtitle: toText([
			'How much of each skill a role requires',
			subject.scope,
			view.roles && `Only ${nameOrCount(view.roles, subject.roles)}`
		])
	};
}

/** The heading of a chart of two roles side by side. */
export function comparisonHeading(subject: FigureSubject, view: View): ChartHeading {
	const { from, to } = pairOf(view);
	return {
		title: `From ${from} to ${to}`,
		subtitle: toText([
			'Pay bands side by side',
			subject.scope,
			toUnitWords(subject.unit),
			view.seniority !== undefined && `Only ${view.seniority} bands`
		])
	};
}

/** The words around a chart of pay bands. */
export function payWords(
	subject: FigureSubject,
	view: View,
	legend: readonly string[]
): FigureWords {
	return {
		...payHeading(subject, view),
		legend,
		notes: subject.notes.slice(0, MOST_NOTES),
		source: lastLine(subject, shownAgainst(subject, view))
	};
}

/** The words around a chart of the skills that these roles require. */
export function skillsWords(
	subject: FigureSubject,
	view: View,
	drawn: SkillsView,
	roles: readonly string[],
	legend: readonly string[]
): FigureWords {
	const heading = skillsHeading(subject, view, roles);
	const leftOut = subject.skills ? leftOutSentences(subject.skills, shownRoles(subject, view)) : [];
	const skillOrder =
		subject.skills && skillOrderWords(shownSkills(subject, view, drawn), skillSortIn(view, drawn));
	return {
		title: heading.title,
		subtitle: toText([heading.subtitle, skillOrder]),
		legend,
		notes: [...leftOut, ORDINAL_NOTE],
		source: lastLine(subject)
	};
}

/** The words around two roles side by side: what a move brings in pay, and asks of skills. */
export function comparisonWords(
	subject: FigureSubject,
	view: View,
	legend: readonly string[]
): FigureWords {
	const pair = pairOf(view);
	const move = subject.skills && skillMove(subject.skills, pair.from, pair.to);
	return {
		...comparisonHeading(subject, view),
		legend,
		notes: [
			...pairSentences(shownLevels(subject, view, pair), pair, subject),
			...(move ? moveSentences(move) : [])
		],
		source: lastLine(subject)
	};
}

/** Who says so, when, and who drew it. */
function lastLine(...shown: Parameters<typeof sourceLine>): string {
	const source = sourceLine(...shown);
	return source === undefined ? DRAWN_BY : `${source} · ${DRAWN_BY}`;
}

function bandFilter({ roles: all }: FigureSubject, { seniority, roles }: View) {
	const named = roles && nameOrCount(roles, all);
	if (seniority === undefined) return named && `Only ${named}`;
	return named ? `Only ${seniority} bands of ${named}` : `Only ${seniority} bands`;
}

function bandOrder({ terms }: FigureSubject, { sort }: View) {
	if (sort === 'file') return undefined;
	if (sort === 'name') return 'Roles by name';
	const figure = { midpoint: 'midpoint', max: terms.max.name, top: terms.top.name }[sort];
	return `Roles with the highest ${inSentence(figure)} first`;
}

function nameOrCount(roles: readonly string[], all: readonly string[] = roles): string {
	if (roles.length > 0 && roles.length <= MOST_NAMES) return toNameList(roles);
	return all === roles ? `${roles.length} roles` : `${roles.length} of ${all.length} roles`;
}

/** Sentences of what is said: an empty part is none. */
function toText(parts: readonly (string | false | undefined)[]): string {
	return parts
		.flatMap((part) => (part === undefined || part === false || part === '' ? [] : part))
		.map((part) => (/[.!?]$/.test(part) ? part : `${part}.`))
		.join(' ');
}
