import { expect, it } from 'vitest';
import { skillMove } from '$lib/skills/skill-move';
import { moveCsv } from './move-csv';
import { sampleSubject } from './figure-subject.fixture';

it('writes what becomes of each skill, and counts no levels from a rating that is missing', () => {
	const move = skillMove(sampleSubject.skills!, 'Data Scientist', 'ML Engineer')!;
	expect(moveCsv(move)).toBe(
		'from,to,skill,fate,level_from,level_to,levels\r\n' +
			'Data Scientist,ML Engineer,Docker,add,,heavy,\r\n' +
			'Data Scientist,ML Engineer,Python,keep,required,required,0\r\n' +
			'Data Scientist,ML Engineer,SQL,recede,heavy,medium,-1\r\n'
	);
});
