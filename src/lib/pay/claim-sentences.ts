import type { BandContext } from './band-words';
import {
	askOfClaim,
	moneyMove,
	percentMove,
	toCents,
	toPerMille,
	translateClaim,
	type Claim,
	type GapMove,
	type GapWidensClaim,
	type Holding,
	type PaysMoreClaim,
	type RoleGap
} from './claims';
import type { Gap } from './comparison';
import { differenceWords } from './difference-words';
import { levelWords, MOST_TOLD } from './gap-words';
import type { HeldAgainst } from './held-against';
import { inWords } from './in-words';
import { toCloseMoney, toCurrencyWord, toMoney, toPercent } from './money';
import type { PayBand } from './pay-band';

/** The figures that a claim is asked of. */
export type Figures = BandContext & { readonly bands: readonly PayBand[] };

/** What figures say of a claim, and whether it holds: one in money, one in percent where these may differ. */
interface Finding {
	readonly sentence: string;
	readonly money: Holding;
	readonly percent: Holding;
}

/**
 * What figures say of a claim: those of the source itself, those of the dataset it is held against, if any, and
 * whether it holds. The verdict follows the figures, and says of money and of percent each what is true of it.
 */
export function claimSentences(
	claim: Claim,
	own: Figures,
	against: HeldAgainst | undefined
): string[] {
	const here = findingOf(claim, own, 'Here');
	const translated = against && translateClaim(claim, against);
	const there = translated && findingOf(translated, against, `In ${against.called}`);
	const missing: Finding[] = against
		? [
				{
					sentence: `In ${against.called} it has no counterpart.`,
					money: 'unknown',
					percent: 'unknown'
				}
			]
		: [];
	const findings = [here, ...(there ? [there] : missing)];
	return [...findings.map(({ sentence }) => sentence), verdict(claim, findings, own, against)];
}

function findingOf(claim: Claim, figures: Figures, place: string): Finding {
	const { gaps, money, percent } = askOfClaim(claim, figures);
	const sentence =
		claim.kind === 'pays-more'
			? paySentence(claim, gaps, figures, place)
			: gapSentence(claim, gaps, figures, place);
	return { sentence, money, percent };
}

/** Such as "Here the midpoint of ML Engineer, held against that of Data Scientist, is $35K (22%) more at senior level." */
function paySentence(
	{ roles: [role, other] }: PaysMoreClaim,
	gaps: readonly RoleGap[],
	figures: Figures,
	place: string
): string {
	if (gaps.length === 0) return `${place} no level has bands of both ${role} and ${other}.`;
	const parts =
		gaps.length > MOST_TOLD
			? countParts(gaps)
			: gaps.map(({ seniority, gap }) =>
					[differenceWords(gap, figures.unit.currency), levelWords(seniority, figures)]
						.filter((word) => word !== '')
						.join(' ')
				);
	return `${place} the midpoint of ${role}, held against that of ${other}, is ${inWords(parts)}.`;
}

function countParts(gaps: readonly RoleGap[]): string[] {
	const count = (words: string, fits: (amount: number) => boolean) => {
		const fitting = gaps.filter(({ gap }) => fits(gap.amount)).length;
		return fitting === 0 ? [] : [`${words} at ${fitting} of ${gaps.length} levels`];
	};
	return [
		...count('more', (amount) => amount > 0),
		...count('less', (amount) => amount < 0),
		...count('the same', (amount) => amount === 0)
	];
}

/** Such as "Here, from junior to senior level, ML Engineer’s lead over Data Scientist widens in dollars, from $32.5K to $35K, and narrows in percent, from 35% to 22%." */
function gapSentence(
	{ roles: [role, other], seniorities: [first, last] }: GapWidensClaim,
	gaps: readonly RoleGap[],
	figures: Figures,
	place: string
): string {
	const [from, to] = gaps.map(({ gap }) => gap);
	if (!from || !to)
		return `${place} not both levels, ${first} and ${last}, have bands of ${role} and ${other}.`;
	const [money, percent] = [moneyMove(from, to), percentMove(from, to)];
	const { currency } = figures.unit;
	if (money === 'turns') {
		const parts = [
			`${differenceWords(from, currency)} at ${first} level`,
			`${differenceWords(to, currency)} at ${last} level`
		];
		return `${place} the midpoint of ${role}, held against that of ${other}, is ${inWords(parts)}: the lead changes sides.`;
	}
	const lead = leadWords(role, other, from.amount + to.amount);
	const moves = `${money} in ${toCurrencyWord(currency)}, ${moneyWords(money, from, to, currency)}, and ${percentWords(percent, from, to)}`;
	return `${place}, from ${first} to ${last} level, ${lead} ${moves}.`;
}

function leadWords(role: string, other: string, sum: number): string {
	if (toCents(sum) === 0) return `the gap between ${role} and ${other}`;
	return sum > 0 ? `${role}’s lead over ${other}` : `${other}’s lead over ${role}`;
}

/** Two amounts that are not the same do not look the same. */
function moneyWords(move: GapMove, from: Gap, to: Gap, currency: string): string {
	const amounts = [from, to].map(({ amount }) => Math.abs(toCents(amount)) / 100);
	const close = amounts.map((amount) => toCloseMoney(amount, currency));
	const [start, end] =
		close[0] === close[1] ? amounts.map((amount) => toMoney(amount, currency)) : close;
	return move === 'stays the same' ? `at ${close[0]}` : `from ${start} to ${end}`;
}

function percentWords(move: GapMove | undefined, from: Gap, to: Gap): string {
	if (move === undefined || from.ratio === undefined || to.ratio === undefined)
		return 'has nothing to be counted from in percent';
	const ratios = [from.ratio, to.ratio].map(Math.abs);
	const plain = ratios.map(toPercent);
	const [start, end] =
		plain[0] === plain[1] ? ratios.map((ratio) => `${toPerMille(ratio) / 10}%`) : plain;
	return `${move} in percent, ${move === 'stays the same' ? `at ${plain[0]}` : `from ${start} to ${end}`}`;
}

function verdict(
	claim: Claim,
	[here, there]: readonly Finding[],
	{ unit }: BandContext,
	against: HeldAgainst | undefined
): string {
	const words = (measure: 'money' | 'percent') =>
		holdingWords(
			here?.[measure] ?? 'unknown',
			against && { holds: there?.[measure] ?? 'unknown', called: against.called }
		);
	if (claim.kind === 'pays-more') return `So ${words('money')}.`;
	const [money, percent] = [words('money'), words('percent')];
	const currency = toCurrencyWord(unit.currency);
	return money === percent
		? `So in ${currency} and in percent ${money}.`
		: `So in ${currency} ${money}; in percent ${percent}.`;
}

const PREDICATES: Readonly<Record<Holding, string>> = {
	yes: 'holds',
	'at some levels': 'holds at some levels',
	no: 'does not hold',
	unknown: 'cannot be told'
};

function holdingWords(
	here: Holding,
	there: { readonly holds: Holding; readonly called: string } | undefined
): string {
	if (!there) return `it ${PREDICATES[here]} here`;
	if (here !== there.holds)
		return `it ${PREDICATES[here]} here, and ${PREDICATES[there.holds]} in ${there.called}`;
	if (here === 'no') return 'it holds in neither';
	return here === 'unknown' ? 'it can be told in neither' : `it ${PREDICATES[here]} in both`;
}
