import { capitalise } from '$lib/pay/capitalise';
import { bandName, type BandContext } from '$lib/pay/band-words';
import type { Gap, TopGap } from '$lib/pay/comparison';
import { differenceWords } from '$lib/pay/difference-words';
import type { HeldAgainst, HeldBand, HeldPair } from '$lib/pay/held-against';
import { toMoney } from '$lib/pay/money';
import type { PayBand } from '$lib/pay/pay-band';
import { inSentence } from '$lib/pay/terms';
import type { Column } from './table-column';
import { topWords } from './top-words';

/** What stands in the place of figures where there are none to compare. */
const NONE = 'none';

/** The columns of the table of bands and what they are held against, the band first. */
export function heldColumns(
	context: BandContext,
	against: HeldAgainst
): [Column<HeldBand>, ...Column<HeldBand>[]] {
	const { terms, seniorities, unit } = context;
	const top = inSentence(terms.top.name);
	const gapColumn = (figure: 'min' | 'midpoint' | 'max', name: string): Column<HeldBand> => ({
		id: figure,
		title: `Difference of ${inSentence(name)}`,
		text: (held) => (isPair(held) ? gapWords(held[figure], unit.currency) : NONE),
		key: (held) => (isPair(held) ? held[figure].amount : undefined)
	});
	return [
		{
			id: 'band',
			title: 'Band',
			text: ({ band }) => bandName(band, seniorities),
			key: ({ band }) => bandName(band, seniorities)
		},
		...bandColumns('here', ({ band }) => band, context, 'Here'),
		{
			id: 'counterpart',
			title: 'Held against',
			text: (held) =>
				isPair(held)
					? bandName(held.counterpart, against.seniorities)
					: `no such ${held.lack === 'seniority' ? 'level' : held.lack}`,
			key: ({ counterpart }) => counterpart && bandName(counterpart, against.seniorities)
		},
		...bandColumns('there', ({ counterpart }) => counterpart, against, capitalise(against.called)),
		gapColumn('min', terms.min.name),
		gapColumn('midpoint', 'midpoint'),
		gapColumn('max', terms.max.name),
		{
			id: 'top',
			title: `Difference of ${top}`,
			text: (held) => (isPair(held) ? topsWords(held, unit.currency) : NONE),
			key: (held) => (isPair(held) ? held.top?.amount : undefined),
			number: true
		}
	];
}

/** The range of a band and what it rests on. */
function bandColumns(
	id: string,
	bandOf: (held: HeldBand) => PayBand | undefined,
	{ unit }: BandContext,
	title: string
): Column<HeldBand>[] {
	return [
		{
			id,
			title,
			text: (held) => {
				const band = bandOf(held);
				if (!band) return NONE;
				return `${toMoney(band.min, unit.currency)} – ${toMoney(band.max, unit.currency)}`;
			},
			key: (held) => bandOf(held)?.min,
			number: true
		},
		{
			id: `${id}-n`,
			title: 'n',
			text: (held) => {
				const band = bandOf(held);
				return band ? (band.n?.toLocaleString('en-US') ?? 'not reported') : NONE;
			},
			key: (held) => bandOf(held)?.n,
			number: true
		}
	];
}

function isPair(held: HeldBand): held is HeldPair {
	return held.counterpart !== undefined;
}

/** Such as "$20,500 (18%) less". */
function gapWords(gap: Gap, currency: string): string {
	return differenceWords(gap, currency, toMoney);
}

/** Both tops, and how they differ as far as that can be told, such as "$300,000 or more to $312,200: not known". */
function topsWords({ band, counterpart, top: gap }: HeldPair, currency: string): string {
	const [own, other] = [band.top, counterpart.top].map((top) => topWords(top, currency));
	const difference = gap ? topGapWords(gap, band.top?.open ?? false, currency) : 'not known';
	return band.top || counterpart.top ? `${own} to ${other}: ${difference}` : 'not reported';
}

function topGapWords(gap: TopGap, opensUp: boolean, currency: string): string {
	if (!gap.atLeast) return gapWords(gap, currency);
	if (gap.amount === 0) return `the same or ${opensUp ? 'more' : 'less'}`;
	return `at least ${gapWords(gap, currency)}`;
}
