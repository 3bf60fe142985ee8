import type { PayFacts, PaySelection } from '$lib/csv/pay-reading';
import { unitFactor } from '$lib/csv/unit-factor';
import { countOf } from '$lib/pay/count-of';
import { FEW_OBSERVATIONS, LEAST_OBSERVATIONS } from '$lib/pay/pay-band';
import { toNameList } from '$lib/skills/name-list';
import type { PayPart } from './pay-part';

/**
 * What a reader must know of how the bands came about, the weightiest first: how they were computed, what
 * was converted, and what was left out.
 */
export function payNotes(
	{ plan: { kind }, facts, selection, answer }: PayPart,
	drawn: ReadonlySet<string>
): string[] {
	const tooSmall = answer.tooSmall.filter(({ role }) => drawn.has(role)).length;
	return [
		answer.converted > 0 &&
			`${rows(answer.converted)} of hourly or monthly pay ${answer.converted === 1 ? 'is' : 'are'} counted as yearly: × 2,080 hours or × 12 months.`,
		kind === 'observations' &&
			'A bar spans the 25th to the 75th percentile of the rows of a role and seniority, the marker beyond it is their 90th.',
		kind === 'ranges' &&
			'A bar spans the median of the minima to the median of the maxima of job ads, the marker beyond it is the 90th percentile of the maxima.',
		tooSmall > 0 &&
			`${countOf(tooSmall, 'group')} of fewer than ${LEAST_OBSERVATIONS} rows ${tooSmall === 1 ? 'is' : 'are'} not drawn; bands of fewer than ${FEW_OBSERVATIONS} are marked.`,
		leftOutUnits(facts, selection),
		unusedRows(facts)
	].filter((note) => note !== false && note !== undefined);
}

function unusedRows({ unused }: PayFacts): string | undefined {
	const parts = [
		unused.missing > 0 && `${rows(unused.missing)} without pay`,
		unused.zero > 0 && `${rows(unused.zero)} with a pay of zero`,
		unused.negative > 0 && `${rows(unused.negative)} with a pay below zero`
	].filter((part) => part !== false);
	return parts.length === 0 ? undefined : `Not used: ${toNameList(parts)}.`;
}

function leftOutUnits({ units }: PayFacts, selection: PaySelection): string | undefined {
	const others = units.filter((unit) => unitFactor(unit, selection) === undefined);
	if (others.length === 0) return undefined;
	const left = others.reduce((sum, { rows }) => sum + rows, 0);
	const names = others.map(({ currency, period }) => `${currency ?? 'no currency'} per ${period}`);
	const shown =
		names.length > 3 ? `${names.length} other currencies or periods` : toNameList(names);
	return `${rows(left)} in ${shown} ${left === 1 ? 'is' : 'are'} left out: amounts of different units are never mixed.`;
}

function rows(number: number): string {
	return countOf(number, 'row');
}
