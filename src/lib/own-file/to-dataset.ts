import { max, sum } from 'd3';
import type { PaySelection } from '$lib/csv/pay-reading';
import { countOf } from '$lib/pay/count-of';
import { isCurrencyCode } from '$lib/pay/currency-mark';
import { isCalendarDate } from '$lib/datasets/calendar-date';
import type { Dataset } from '$lib/datasets/dataset';
import { NO_CURRENCY, reach, type PayBand } from '$lib/pay/pay-band';
import type { ExtraColumn } from '$lib/pay/terms';
import type { SkillSet } from '$lib/skills/skills';
import type { About } from './about';
import { bandTerms } from './band-terms';
import { payNotes } from './pay-notes';
import type { PayPart } from './pay-part';

/** What a user has opened: a file of pay, a file of skills, or both. */
export interface OwnData {
	readonly about: About;
	readonly pay: PayPart | undefined;
	readonly skills: SkillSet | undefined;
	/** The roles to draw, in their order. */
	readonly roles: readonly string[];
}

// Nothing is counted in it where there are skills only.
const NO_UNIT = { currency: NO_CURRENCY, period: 'year' } as const;

/** A user's data as a dataset like any other, for the same charts, sentences, tables and pictures. */
export function toDataset({ about, pay, skills, roles }: OwnData): Dataset {
	const drawn = new Set(roles);
	const ofRoles = (bands: readonly PayBand[]) => bands.filter(({ role }) => drawn.has(role));
	const levels = new Set(pay?.answer.bands.map(({ seniority }) => seniority));
	return {
		name: 'your-file',
		title: about.title,
		shortTitle: about.title,
		scope: scopeWords(about, pay, roles),
		description: 'A file of your own. It was read in this browser and sent nowhere.',
		notes: pay ? payNotes(pay, drawn) : [],
		date: isCalendarDate(about.date) ? about.date : undefined,
		sources: about.source === '' ? [] : [{ title: about.source, path: undefined }],
		licence: undefined,
		unit: pay ? unitOf(pay.selection) : NO_UNIT,
		terms: bandTerms(pay?.plan ?? { kind: 'skills', columns: {} }),
		seniorities: pay?.selection.ladder.levels.filter((level) => levels.has(level)) ?? [],
		roles,
		bands: ofRoles(pay?.answer.bands ?? []),
		leastReach: max(ofRoles(pay?.unfiltered.bands ?? []), reach),
		extraColumns: extraColumnsOf(pay?.answer.bands ?? []),
		skills
	};
}

function unitOf({ currency, period, yearly }: PaySelection) {
	return {
		// A bare mark, such as `kr`, stands for several: which one is not known either.
		currency: currency !== undefined && isCurrencyCode(currency) ? currency : NO_CURRENCY,
		period: yearly ? ('year' as const) : period
	};
}

/** On how many rows the bands of these roles rest. */
function countRows({ plan, answer }: PayPart, roles: readonly string[]): string {
	const bands = answer.bands.filter(({ role }) => roles.includes(role));
	const isBand = plan.kind === 'bands' || plan.kind === 'percentiles';
	const rows = isBand ? bands.length : sum(bands, ({ n }) => n);
	return countOf(rows, 'row');
}

/** A file of bands keeps its further columns, and every band has them all. */
function extraColumnsOf([first]: readonly PayBand[]): ExtraColumn[] {
	return [...(first?.extra.keys() ?? [])].map((name) => ({ name, title: name, number: false }));
}

/** Whom the figures speak of: what the owner says, which roles and which rows. */
function scopeWords({ scope }: About, pay: PayPart | undefined, roles: readonly string[]): string {
	const all = pay?.facts.roles.length ?? roles.length;
	const where = [...(pay?.selection.where ?? [])].map(
		([header, values]) => `${header}: ${values.join(' or ')}`
	);
	return [
		...(scope === '' ? [] : [scope]),
		...(roles.length < all ? [`${roles.length} of ${all.toLocaleString('en-US')} roles`] : []),
		...where,
		...(pay ? [countRows(pay, roles)] : [])
	].join(', ');
}
