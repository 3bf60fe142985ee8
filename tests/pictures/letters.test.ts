import { describe, expect, it } from 'vitest';
import { bundledDatasets } from '$lib/datasets/bundled.server';
import { missingCharacters } from '$lib/figure/png.server';
import { datasetFiles } from '$lib/publish/dataset-files.server';

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
		const pictures = datasetFiles(dataset).filter(({ name }) => name.endsWith('.svg'));
		expect(pictures).not.toEqual([]);
		for (const { name, content } of pictures)
			expect(missingCharacters({ svg: String(content()) }), name).toEqual([]);
	});
});
