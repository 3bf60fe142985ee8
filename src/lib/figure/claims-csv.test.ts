import { expect, it } from 'vitest';
import type { Claim } from '$lib/pay/claims';
import { claimsCsv } from './claims-csv';
import { sampleBeside, sampleSubject } from './figure-subject.fixture';

const MORE: Claim = {
	kind: 'pays-more',
	text: 'It pays more, always.',
	roles: ['ML Engineer', 'Data Scientist']
};
const WIDER: Claim = {
	...MORE,
	kind: 'gap-widens',
	text: '=Wider',
	seniorities: ['junior', 'senior']
};
const HEADER =
	'claim,dataset,role,other_role,seniority,midpoint_difference,midpoint_difference_ratio,holds_in_money,holds_in_percent,source,date';
const own = { ...sampleSubject, title: 'Article' };

it('has a row for each dataset and seniority, the verdict in money and in percent, and who says so', () => {
	// Midpoints of the article: 92.5, 160, 125 and 195 thousand; of the ads: 113, 170, 145 and 210.
	const against = { ...sampleBeside, title: 'Ads' };
	const rows = claimsCsv([MORE, WIDER], own, against).trimEnd().split('\r\n');
	const ours = 'Career article of 17 May 2026,2026-05-17';
	const theirs = 'A list of ads,2025-01-19';
	const names = 'Machine Learning Engineer,Data Scientist';
	expect(rows).toEqual([
		HEADER,
		`"It pays more, always.",Article,ML Engineer,Data Scientist,junior,32500,0.3514,yes,yes,${ours}`,
		`"It pays more, always.",Article,ML Engineer,Data Scientist,senior,35000,0.2188,yes,yes,${ours}`,
		`"It pays more, always.",Ads,${names},entry,32000,0.2832,yes,yes,${theirs}`,
		`"It pays more, always.",Ads,${names},senior,40000,0.2353,yes,yes,${theirs}`,
		`'=Wider,Article,ML Engineer,Data Scientist,junior,32500,0.3514,yes,no,${ours}`,
		`'=Wider,Article,ML Engineer,Data Scientist,senior,35000,0.2188,yes,no,${ours}`,
		`'=Wider,Ads,${names},entry,32000,0.2832,yes,no,${theirs}`,
		`'=Wider,Ads,${names},senior,40000,0.2353,yes,no,${theirs}`
	]);
});

it('leaves empty what a dataset has nothing to say of', () => {
	const against = { ...sampleBeside, title: 'Ads', roleFor: new Map<string, string>() };
	const bands = sampleSubject.bands.slice(0, 3);
	const rows = claimsCsv([WIDER], { ...own, bands }, against)
		.trimEnd()
		.split('\r\n');
	expect(rows.slice(1)).toEqual([
		`'=Wider,Article,ML Engineer,Data Scientist,junior,32500,0.3514,,,Career article of 17 May 2026,2026-05-17`,
		"'=Wider,Ads,,,,,,,,A list of ads,2025-01-19"
	]);
});
