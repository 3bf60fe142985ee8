import { closeSync, openSync, writeSync } from 'node:fs';

const HEADER =
	'work_year,experience_level,employment_type,job_title,salary,salary_currency,salary_in_usd,employee_residence,remote_ratio,company_location,company_size';

const LEVELS = ['EN', 'MI', 'SE', 'EX'];
const TYPES = ['FT', 'FT', 'FT', 'CT', 'PT'];
const COUNTRIES = ['US', 'US', 'US', 'GB', 'CA', 'DE', 'IN', 'AU'];
const SIZES = ['M', 'M', 'L', 'S'];
const TITLES = Array.from({ length: 300 }, (_, i) => `Made-up title ${i + 1}`);

/** So many rows are put together before they are written. */
const BATCH = 10_000;

/**
 * Writes made-up salaries, one a row in 11 columns, the same at every run.
 * @param {string} path
 * @param {number} rows
 */
export function writeSalaries(path, rows) {
	const random = createRandom(20250119);
	const file = openSync(path, 'w');
	try {
		writeSync(file, `${HEADER}\r\n`);
		for (let done = 0; done < rows; done += BATCH) {
			const lines = Array.from({ length: Math.min(BATCH, rows - done) }, () => row(random));
			writeSync(file, `${lines.join('\r\n')}\r\n`);
		}
	} finally {
		closeSync(file);
	}
}

/** @param {() => number} random */
function row(random) {
	/** @param {readonly string[]} words */
	const one = (words) => words[Math.floor(random() * words.length)];
	// A few titles are frequent, many are rare.
	const title = TITLES[Math.floor(random() ** 3 * TITLES.length)];
	const country = one(COUNTRIES);
	const pay = 40_000 + Math.floor(260_000 * random() * random());
	return [
		2020 + Math.floor(6 * random()),
		one(LEVELS),
		one(TYPES),
		title,
		pay,
		'USD',
		pay,
		country,
		50 * Math.floor(3 * random()),
		country,
		one(SIZES)
	].join(',');
}

/**
 * Numbers from 0 to 1 that look random and are the same at every run: Mulberry32, by Tommy Ettinger, public domain.
 * @param {number} seed
 */
function createRandom(seed) {
	let state = seed;
	return () => {
		state = (state + 0x6d2b79f5) | 0;
		let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
		mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
		return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
	};
}
