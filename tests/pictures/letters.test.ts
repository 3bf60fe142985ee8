import { describe, expect, it } from 'vitest';
import { bundledDatasets } from '$lib/datasets/bundled.server';
import { missingCharacters } from '$lib/figure/png.server';
import { chartsIn } from '$lib/embed/charts-in';
import { datasetFiles, pairFiles } from '$lib/publish/dataset-files.server';
import { drawLinkCard } from '$lib/publish/link-card.server';
import { drawLink } from '$lib/publish/link-view.server';
import { OWN_FILE_WORDS } from '$lib/publish/own-file-words';
import { pairsWithPage } from '$lib/view/pair-address';
import { DEFAULT_VIEW } from '$lib/view/view';

describe('a picture drawn without the fonts of the machine', () => {
	it.each([
		['outlines and no text', '<svg><path d="M0 0"/></svg>', []],
		['letters of Europe', '<svg><text x="1">Łódź, Ωμέγα, Зарплаты</text></svg>', []],
		[
			'a sign that Inter’s package lacks',
			'<svg><text>Pay ≥ 3</text><text>→ ≥</text></svg>',
			['≥', '→']
		],
		['words that are not drawn', '<svg><title>給与</title></svg>', []],
		['another script', '<svg><text>給与</text></svg>', ['給', '与']]
	])('has %s', (_, svg, missing) => {
		expect(missingCharacters({ svg })).toEqual(missing);
	});

	it.each(bundledDatasets())('lacks no letter of $name', (dataset) => {
		const ofPairs = pairsWithPage(dataset).flatMap((pair) => pairFiles(dataset, pair));
		const pictures = [...datasetFiles(dataset), ...ofPairs].filter(({ name }) =>
			name.endsWith('.svg')
		);
		expect(pictures).not.toEqual([]);
		for (const { name, content } of pictures)
			expect(missingCharacters({ svg: String(content()) }), name).toEqual([]);
	});

	it.each(bundledDatasets())('lacks no letter where $name is linked to', (dataset) => {
		const charts = [undefined, ...chartsIn(dataset)].map((chart) => drawLink(dataset, chart));
		const pairs = pairsWithPage(dataset).map((pair) =>
			drawLink(dataset, 'comparison', { ...DEFAULT_VIEW, compare: pair })
		);
		for (const picture of [...charts, ...pairs]) expect(missingCharacters(picture)).toEqual([]);
	});

	it('lacks no letter where the page of one’s own files is linked to', () => {
		const { title, lines } = OWN_FILE_WORDS;
		expect(missingCharacters(drawLinkCard(title, lines))).toEqual([]);
	});

	it('is known to lack letters wherever data or a page’s words may have them', () => {
		const [dataset] = bundledDatasets();
		const titled = { ...dataset!, title: 'Pay ≥ 3' };
		const renamed = {
			...dataset!,
			roles: ['給与', 'ML Engineer'],
			bands: dataset!.bands.map((band) =>
				band.role === 'Data Scientist' ? { ...band, role: '給与' } : band
			),
			skills: undefined
		};
		expect(missingCharacters(drawLink(titled))).toEqual(['≥']);
		const view = { ...DEFAULT_VIEW, compare: { from: '給与', to: 'ML Engineer' } };
		expect(missingCharacters(drawLink(renamed, 'comparison', view))).toEqual(['給', '与']);
		expect(missingCharacters(drawLinkCard('Pay', ['A → B']))).toEqual(['→']);
	});
});
