import { expect, it } from 'vitest';
import { skillSet, WITH_ZERO } from '$lib/skills/skill-set.fixture';
import { skillLegend } from './skill-legend';

it('names the roles, and says what the ring around a marker means where there is one', () => {
	expect(skillLegend(skillSet(['A', 'B'], [['X', 'light', 'required']]))).toEqual([
		{ kind: 'role', text: 'A' },
		{ kind: 'role', text: 'B' },
		{ kind: 'ring', text: '“required”: the job cannot be done without it' }
	]);
});

it('explains no ring that is not drawn', () => {
	expect(skillLegend(skillSet(['A'], [['X', 'light']]))).toEqual([{ kind: 'role', text: 'A' }]);
	expect(skillLegend(skillSet(['A'], [['X', 'much']], WITH_ZERO))).toEqual([
		{ kind: 'role', text: 'A' }
	]);
});

it('names the reader behind the roles, whatever they are called', () => {
	expect(skillLegend(skillSet(['You'], [['X', 'required']]), new Map([['X', 'light']]))).toEqual([
		{ kind: 'role', text: 'You' },
		{ kind: 'reader', text: 'You' },
		{ kind: 'ring', text: '“required”: the job cannot be done without it' }
	]);
});

it('explains no ring around the reader’s own marker, which has none', () => {
	const set = skillSet(['A'], [['X', 'light']]);
	expect(skillLegend(set, new Map([['X', 'required']]))).toEqual([
		{ kind: 'role', text: 'A' },
		{ kind: 'reader', text: 'You' }
	]);
});
