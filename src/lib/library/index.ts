/**
 * Bandscope as a library: three charts, two readers of CSV files, and what a program needs to put data of its
 * own into the charts. All that stands here is public; nothing else is.
 */
export { default as PayBandChart } from './PayBandChart.svelte';
export { default as SkillsGap } from './SkillsGap.svelte';
export { default as SkillsRadar } from './SkillsRadar.svelte';
export type { Theme } from './ChartFrame.svelte';
export type { GivenBand } from './complete-bands';

export { readPayBands, type PayFile, type PayFileOptions } from './read-pay-bands';
export { readSkills, type SkillFile } from './read-skills';
export { writeProblem, type Problem } from '$lib/csv/problem';

export type { OnPoint, Pointed } from '$lib/charts/parts/pointed';
export type { BandSort } from '$lib/pay/band-order';
export { toMoney, toShortMoney } from '$lib/pay/money';
export {
	midpoint,
	rangeSpread,
	type PayBand,
	type PayPeriod,
	type PayUnit,
	type TopOfBand
} from '$lib/pay/pay-band';
export { readMoney, type Money, type MoneyReading } from '$lib/pay/read-money';
export type { BandTerms, Term } from '$lib/pay/terms';
export type { SkillSort } from '$lib/skills/skill-order';
export type { IntensityScale, SkillProfile, SkillSet } from '$lib/skills/skills';
