import { expect, it } from 'vitest';
import { splitSeniority } from './seniority-words';

it.each([
	['Junior Data Scientist', 'Junior', 'Data Scientist'],
	['Sr. ML Engineer', 'Sr.', 'ML Engineer'],
	['Entry-level Data Analyst', 'Entry-level', 'Data Analyst'],
	['Entry Level Data Analyst', 'Entry Level', 'Data Analyst'],
	['  mid   level  DBA ', 'mid level', 'DBA'],
	['Senior Staff Engineer', 'Senior Staff', 'Engineer'],
	['Lead Data Scientist', 'Lead', 'Data Scientist']
])('splits %j', (role, word, rest) => {
	expect(splitSeniority(role)).toEqual({ word, rest });
});

it.each([
	['Data Scientist'],
	['Senior'],
	['Entry level'],
	[''],
	['Associate Professor'],
	['Executive Assistant'],
	['SE Asia Manager'],
	['Seniority Analyst']
])('leaves %j whole', (role) => {
	expect(splitSeniority(role)).toBeUndefined();
});
