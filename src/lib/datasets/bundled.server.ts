import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { listProblems } from '$lib/csv/problem';
import type { Dataset, DatasetLink } from './dataset';
import { joinDatasets } from './join-datasets';
import { readDataset, type DatasetFiles } from './read-dataset';

// Relative to the project, where every build, dev server and test is started.
const DATA = 'data';

/**
 * Every folder of `data/` as a dataset, the front page's first. Read anew at each call, so that an edited
 * file is there after a reload. Throws with the list of all problems if there are any: the build stops.
 */
export function bundledDatasets(root: string = DATA): readonly Dataset[] {
	const readings = folderNames(root).map((name) => readDataset(name, readFiles(join(root, name))));
	const { content, problems } = joinDatasets(readings);
	if (problems.length > 0) throw new Error(`${root}/ has ${listProblems(problems)}`);
	return content;
}

/** What the dataset switch shows, the front page's first. */
export function datasetLinks(root: string = DATA): readonly DatasetLink[] {
	return bundledDatasets(root).map(({ name, shortTitle }, i) => ({
		name,
		shortTitle,
		path: i === 0 ? '/' : `/${name}/`
	}));
}

/** Where a dataset's page is, below the base. Throws if there is no such folder. */
export function datasetPath({ name }: Pick<Dataset, 'name'>, root: string = DATA): string {
	const link = datasetLinks(root).find((link) => link.name === name);
	if (!link) throw new Error(`${root}/ has no dataset “${name}”.`);
	return link.path;
}

/** In the order of the alphabet, so that every machine lists alike. */
function folderNames(root: string): string[] {
	return readdirSync(root, { withFileTypes: true })
		.filter((entry) => entry.isDirectory() && !entry.name.startsWith('.'))
		.map(({ name }) => name)
		.sort();
}

function readFiles(folder: string): DatasetFiles {
	const names = readdirSync(folder, { withFileTypes: true }).filter((entry) => entry.isFile());
	return new Map(names.map(({ name }) => [name, readFileSync(join(folder, name))]));
}
