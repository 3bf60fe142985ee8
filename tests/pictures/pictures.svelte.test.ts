import { expect, it } from 'vitest';
import { readDataset } from '$lib/datasets/read-dataset';
import { drawFigure } from '$lib/figure/draw-figure';
import { FIGURE_SIZES } from '$lib/figure/figure-size';
import { DEFAULT_VIEW } from '$lib/view/view';

// Text stays text in these pictures, so that a change in one is a diff that can be read. Once it is meant,
// `npx vitest run tests/pictures -u` writes them anew.
const files = import.meta.glob<string>('../../data/*/*', {
	query: '?raw',
	import: 'default',
	eager: true
});

const PICTURES = [
	['career-article-2026', 'pay-bands', {}],
	['career-article-2026', 'pay-bands', { seniority: 'senior', roles: ['ML Engineer'] }],
	['career-article-2026', 'skills-radar', {}],
	['career-article-2026', 'skills-gap', { skillSort: 'difference' }],
	['us-oews-2023', 'pay-bands', {}],
	['ai-jobs-2025-01', 'pay-bands', { roles: ['Data Scientist', 'Data Architect'] }]
] as const;

it.each(PICTURES)('%s: %s of %j', async (name, chart, changes) => {
	const view = { ...DEFAULT_VIEW, ...changes };
	const order = {
		chart,
		subject: read(name),
		view,
		size: FIGURE_SIZES.automatic,
		background: 'white'
	} as const;
	const { svg } = await drawFigure(order, 'text');
	const choice = Object.values(changes).flat().join('-').toLowerCase().replaceAll(' ', '-');
	// A line for each element.
	await expect(svg.replaceAll('><', '>\n<')).toMatchFileSnapshot(
		[name, chart, choice].filter((part) => part !== '').join('_') + '.svg'
	);
});

function read(name: string) {
	const bytes = Object.entries(files)
		.filter(([path]) => path.includes(`/${name}/`))
		.map(([path, text]) => [path.split('/').at(-1)!, new TextEncoder().encode(text)] as const);
	const { dataset, problems } = readDataset(name, new Map(bytes));
	expect(problems).toEqual([]);
	return dataset!;
}
