// The plain way to make bands of a file, which the site's own is held against: all rows as objects, then grouped.

import { quantile, rollup } from 'd3';
import Papa from 'papaparse';

/** @typedef {{ job_title: string, experience_level: string, salary_in_usd: number }} Row */

addEventListener('message', ({ data: file }) => {
	Papa.parse(/** @type {File} */ (file), {
		header: true,
		dynamicTyping: true,
		skipEmptyLines: true,
		complete: ({ data }) => postMessage(toBands(/** @type {Row[]} */ (data)).size)
	});
});

/** @param {readonly Row[]} rows */
function toBands(rows) {
	return rollup(
		rows,
		(group) => [0.25, 0.5, 0.75, 0.9].map((at) => quantile(group, at, (row) => row.salary_in_usd)),
		(row) => row.job_title,
		(row) => row.experience_level
	);
}
