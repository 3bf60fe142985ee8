import { expect, it } from 'vitest';
import { skillSet, WITH_ZERO } from '$lib/skills/skill-set.fixture';
import { skillLegend } from './skill-legend';

it('names the roles, and says what the ring around a marker means where there is one', () => {
	expect(skillLegend(skillSet(['A', 'B'], [['X', 'light', 'required']]))).toEqual([
		{ role: 'A', text: 'A' },
		{ role: 'B', text: 'B' },
		{ role: undefined, text: '“required”: the job cannot be done without it' }
	]);
});

it('explains no ring that is not drawn', () => {
	expect(skillLegend(skillSet(['A'], [['X', 'light']]))).toEqual([{ role: 'A', text: 'A' }]);
	expect(skillLegend(skillSet(['A'], [['X', 'much']], WITH_ZERO))).toEqual([
		{ role: 'A', text: 'A' }
	]);
});
