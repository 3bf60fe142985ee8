import { bandName } from '$lib/pay/band-words';
import { toSpokenMoney, toSpokenRange, toSpokenTop, toUnitWords } from '$lib/pay/money';
import type { PayBand } from '$lib/pay/pay-band';
import { paySentences } from '$lib/pay/pay-sentences';
import { inSentence } from '$lib/pay/terms';
import { toNameList } from '$lib/skills/name-list';
import { skillSentences } from '$lib/skills/skill-sentences';
import { describeSkill } from '$lib/skills/skill-words';
import type { SkillsView, View } from '$lib/view/view';
import { drawnAs, type FigureChart, type FigureSubject } from './figure-subject';
import { shownBands, shownSkills } from '$lib/view/shown';

/** More rows than this are summarised: nobody listens to a longer list to its end. */
const MANY_ROWS = 12;

/**
 * What a picture of this view shows, for those who do not see it.
 * @param ownPay The pay that is marked in it, if any.
 */
export function toAltText(
	chart: FigureChart,
	subject: FigureSubject,
	view: View,
	ownPay?: number
): string {
	const sentences =
		chart === 'pay-bands'
			? describeBands(subject, view)
			: describeSkills(drawnAs(chart), subject, view);
	const marked =
		ownPay === undefined
			? []
			: [`A pay of ${toSpokenMoney(ownPay, subject.unit.currency)} is marked.`];
	return [...sentences, ...marked].join(' ');
}

function describeBands(subject: FigureSubject, view: View): string[] {
	const bands = shownBands(subject, view);
	const opening = `Range-bar chart of pay bands, ${subject.scope}, in ${toUnitWords(subject.unit)}.`;
	if (bands.length === 0) return [opening, 'No band is shown.'];
	if (bands.length > MANY_ROWS)
		return [opening, `${bands.length} bands.`, ...paySentences(bands, subject)];
	return [opening, ...bands.map((band) => describeBand(band, subject))];
}

function describeBand(band: PayBand, { unit, terms, seniorities }: FigureSubject): string {
	const range = toSpokenRange(band.min, band.max, unit.currency);
	const top = band.top ? toSpokenTop(band.top, unit.currency) : 'not reported';
	return `${bandName(band, seniorities)}: ${range}, ${inSentence(terms.top.name)} ${top}.`;
}

function describeSkills(drawn: SkillsView, subject: FigureSubject, view: View): string[] {
	const set = shownSkills(subject, view, drawn);
	const kind = drawn === 'radar' ? 'Radar chart' : 'List';
	const roles = toNameList(set.profiles.map(({ role }) => role));
	const skills = set.skills.length === 1 ? '1 skill' : `${set.skills.length} skills`;
	const opening = `${kind} of how much of ${skills} is required: ${roles}, ${subject.scope}.`;
	const levels = `Levels, in order: ${set.scale.levels.join(', ')}.`;
	if (set.skills.length > MANY_ROWS) return [opening, levels, ...skillSentences(set)];
	return [opening, levels, ...set.skills.map((skill) => describeSkill(set, skill))];
}
