import { bandName } from '$lib/pay/band-words';
import { findCounterpart } from '$lib/pay/held-against';
import { toSpokenMoney, toSpokenRange, toSpokenTop, toUnitWords } from '$lib/pay/money';
import type { PayBand } from '$lib/pay/pay-band';
import { pairSentences } from '$lib/pay/pair-sentences';
import { paySentences } from '$lib/pay/pay-sentences';
import { bandsOf } from '$lib/pay/role-pair';
import { inSentence } from '$lib/pay/terms';
import { toNameList } from '$lib/skills/name-list';
import type { SelfRating } from '$lib/skills/self-rating';
import { skillSentences } from '$lib/skills/skill-sentences';
import { describeSkill, READER, toSkills } from '$lib/skills/skill-words';
import type { SkillsView, View } from '$lib/view/view';
import type { OwnMarks } from './figure-props';
import {
	drawnAs,
	pairOf,
	type FigureBeside,
	type FigureSubject,
	type SavedChart
} from './figure-subject';
import { shownAgainst, shownBands, shownLevels, shownSkills } from '$lib/view/shown';
import { datedName } from '$lib/view/source-words';

/** More rows than this are summarised: nobody listens to a longer list to its end. */
const MANY_ROWS = 12;

/**
 * What a picture of this view shows, for those who do not see it.
 * @param own What of the reader's own stands in it.
 */
export function toAltText(
	chart: SavedChart,
	subject: FigureSubject,
	view: View,
	own: OwnMarks = {}
): string {
	return describe(chart, subject, view, own).join(' ');
}

function describe(chart: SavedChart, subject: FigureSubject, view: View, own: OwnMarks): string[] {
	if (chart === 'pay-bands')
		return [...describeBands(subject, view), ...describeOwnPay(own, subject)];
	if (chart === 'comparison') return describeComparison(subject, view);
	return describeSkills(drawnAs(chart), subject, view, own.rating);
}

function describeComparison(subject: FigureSubject, view: View): string[] {
	const pair = pairOf(view);
	const levels = shownLevels(subject, view, pair);
	const bands = bandsOf(levels);
	return [
		`${joinSaid(`Range-bar chart of pay bands of ${pair.from} and ${pair.to} side by side`, subject.scope, inUnit(subject))}.`,
		...(bands.length > MANY_ROWS ? [] : bands.map((band) => describeBand(band, subject))),
		...pairSentences(levels, pair, subject)
	];
}

function describeBands(subject: FigureSubject, view: View): string[] {
	const bands = shownBands(subject, view);
	const opening = `${joinSaid('Range-bar chart of pay bands', subject.scope, inUnit(subject))}.`;
	if (bands.length === 0) return [opening, 'No band is shown.'];
	const against = shownAgainst(subject, view);
	if (bands.length > MANY_ROWS)
		return [
			opening,
			`${bands.length} bands.`,
			...paySentences(bands, subject),
			...(against ? [`The bands of ${datedName(against)} are outlined.`] : [])
		];
	return [
		opening,
		...bands.map((band) => describeBand(band, subject)),
		...(against ? describeOutlines(bands, against) : [])
	];
}

function describeBand(band: PayBand, { unit, terms, seniorities }: FigureSubject): string {
	const range = toSpokenRange(band.min, band.max, unit.currency);
	const top = band.top ? toSpokenTop(band.top, unit.currency) : 'not reported';
	return `${bandName(band, seniorities)}: ${range}, ${inSentence(terms.top.name)} ${top}.`;
}

function describeOutlines(bands: readonly PayBand[], against: FigureBeside): string[] {
	const counterparts = bands.flatMap((band) => findCounterpart(band, against) ?? []);
	if (counterparts.length === 0) return [];
	return [
		`Outlined below are bands of ${datedName(against)}, from ${inSentence(against.terms.min.name)} to ${inSentence(against.terms.max.name)}.`,
		...counterparts.map(
			(band) =>
				`${bandName(band, against.seniorities)}: ${toSpokenRange(band.min, band.max, against.unit.currency)}.`
		)
	];
}

function inUnit({ unit }: FigureSubject): string {
	return `in ${toUnitWords(unit)}`;
}

/** Whom figures speak of may be empty, where nobody says it. */
function joinSaid(...parts: readonly string[]): string {
	return parts.filter((part) => part !== '').join(', ');
}

function describeOwnPay({ ownPay }: OwnMarks, { unit }: FigureSubject): string[] {
	return ownPay ? [`A pay of ${toSpokenMoney(ownPay.amount, unit.currency)} is marked.`] : [];
}

function describeSkills(
	drawn: SkillsView,
	subject: FigureSubject,
	view: View,
	rating?: SelfRating
): string[] {
	const set = shownSkills(subject, view, drawn);
	const kind = drawn === 'radar' ? 'Radar chart' : 'List';
	const roles = toNameList(set.profiles.map(({ role }) => role));
	const skills = toSkills(set.skills.length);
	const opening = `${kind} of how much of ${skills} is required: ${joinSaid(roles, subject.scope)}.`;
	const levels = `Levels, in order: ${set.scale.levels.join(', ')}.`;
	const rows =
		set.skills.length > MANY_ROWS
			? skillSentences(set)
			: set.skills.map((skill) => describeSkill(set, skill, rating));
	const own = rating
		? [`“${READER}” is a reader's own rating, of ${rating.size} of ${skills}.`]
		: [];
	return [opening, levels, ...own, ...rows];
}
