import { ascending, group } from 'd3';
import { midpointGap, type Gap } from './comparison';
import { overlap, type Overlap } from './overlap';
import { midpoint, type PayBand } from './pay-band';

/** One step up inside a role: from one seniority to the next that the role has. */
export interface LadderStep {
	readonly from: PayBand;
	readonly to: PayBand;
	/** What the step adds to the midpoint: the midpoint progression. */
	readonly progression: Gap;
	/** What both bands share; `undefined` where the step leaps over a gap. */
	readonly overlap: Overlap | undefined;
	/** What is the wrong way round, if anything. */
	readonly inversion: Inversion | undefined;
}

/**
 * `midpoint` is a midpoint below that of the step before: the step pays less. `min` is a min below that
 * midpoint: who steps up at the low end gets less than who stayed in the middle.
 */
export type Inversion = 'midpoint' | 'min';

/** The steps inside each role, in the order of the bands' roles and then of the ladder. A role of one band has none. */
export function ladderSteps(
	bands: readonly PayBand[],
	seniorities: readonly string[]
): LadderStep[] {
	return [...group(bands, ({ role }) => role).values()].flatMap((ofRole) => {
		const rungs = ofRole.toSorted((a, b) =>
			ascending(seniorities.indexOf(a.seniority), seniorities.indexOf(b.seniority))
		);
		return rungs.slice(1).map((to, i) => toStep(rungs[i]!, to));
	});
}

function toStep(from: PayBand, to: PayBand): LadderStep {
	return {
		from,
		to,
		progression: midpointGap(to, from),
		overlap: overlap(from, to),
		inversion: findInversion(from, to)
	};
}

function findInversion(from: PayBand, to: PayBand): Inversion | undefined {
	if (midpoint(to) < midpoint(from)) return 'midpoint';
	return to.min < midpoint(from) ? 'min' : undefined;
}
