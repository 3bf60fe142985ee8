import { expect, it } from 'vitest';
import { utf8 } from './bytes';
import { openFile, type OpenedFile } from './open-file';

/** The row of this role so many times, with pay that rises by a thousand. */
function rising(count: number, row: (pay: number) => string): string {
	return Array.from({ length: count }, (_, i) => `${row(50_000 + 1000 * i)}\n`).join('');
}

it.each<[string, string, OpenedFile['kind'], readonly string[], readonly string[]]>([
	[
		"the article's table of pay",
		'Role,Range,Top of band\nJunior Data Scientist,$80–105K,$120K\nSenior Data Scientist,$140–180K,$220K\nJunior ML Engineer,$110–140K,$160K\nSenior ML Engineer,$170–220K,$300K+\n',
		'bands',
		[
			'Junior Data Scientist 80000–105000 120000',
			'Senior Data Scientist 140000–180000 220000',
			'Junior ML Engineer 110000–140000 160000',
			'Senior ML Engineer 170000–220000 300000+'
		].map((band) => band.replace(/^./, (letter) => letter.toLowerCase())),
		['seniority', 'currency']
	],
	[
		"the article's table of skills",
		'Skill,Data Scientist,ML Engineer\nPython,required,required\nSQL,heavy,medium\nDistributed training,light,medium-heavy\n',
		'skill table',
		[
			'Data Scientist Python required',
			'Data Scientist SQL heavy',
			'Data Scientist Distributed training light',
			'ML Engineer Python required',
			'ML Engineer SQL medium',
			'ML Engineer Distributed training medium-heavy'
		],
		[]
	],
	[
		'skills in numbers',
		'role,skill,score\nA,SQL,3\nA,R,\nB,SQL,0\n',
		'skills',
		['A SQL 3', 'B SQL 0'],
		[]
	],
	[
		'percentiles with a mean beside them',
		'OCC_TITLE,A_MEAN,A_PCT10,A_PCT25,A_MEDIAN,A_PCT75,A_PCT90\nActuaries,"1,300","1,000","1,100","1,250","1,500","1,900"\n',
		'percentiles',
		['all levels Actuaries 1100–1500 (1250) 1900'],
		['currency']
	],
	// Of 50,000 to 60,000 in steps of 1,000, type 7 quantiles are the steps themselves.
	[
		'one pay per person',
		`Job Title,Years,Base Salary (EUR)\n${rising(11, (pay) => `Analyst,3,${pay}`)}`,
		'observations',
		['all levels Analyst 52500–57500 (55000) 59000'],
		[]
	],
	[
		'one range per job ad',
		`title,company,salary_min,salary_max,salary_currency,pay_period\n${rising(11, (pay) => `Analyst,X,${pay},${pay + 20_000},EUR,year`)}`,
		'ranges',
		['all levels Analyst 55000–75000 79000'],
		['kind']
	],
	[
		'pay per hour',
		`soc_title,wage_level,hourly_usd\n${rising(6, () => 'Analysts,II,34.37')}`,
		'observations',
		['II Analysts 34.37–34.37 (34.37) 34.37'],
		[]
	]
])('%s', (_name, text, kind, shown, doubts) => {
	const opened = openFile(utf8(text));
	expect([opened.kind, opened.problems]).toEqual([kind, []]);
	expect(opened.shown).toEqual(shown);
	expect(opened.doubts).toEqual(doubts);
});
