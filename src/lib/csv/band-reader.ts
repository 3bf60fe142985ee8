import { splitSeniority } from '$lib/pay/seniority-words';
import { BandReading, type BandRow } from './band-reading';
import { Cells, type MoneySchema } from './cells';
import { noColumn, type Columns } from './headers';
import { isMissing } from './missing-cell';
import { readPayBand, type Post } from './pay-band-row';
import type { PayReader, PayReading } from './pay-reading';
import type { ReadingPlan } from './plan';
import { planColumns } from './plan-columns';
import type { Problem } from './problem';
import { ProblemTally } from './problem-tally';
import { readUnit, type RowUnit } from './row-unit';
import { Spellings } from './spellings';
import { RowCount } from './row-count';
import type { TableRow } from './table-row';

/** Nobody publishes more bands in one file, and each is kept whole. */
const MOST_BANDS = 20_000;

/** Takes in a file of bands or percentiles, and keeps every band with its unit and its further cells. */
export class BandReader implements PayReader {
	readonly #plan: ReadingPlan;
	readonly #rowCount: RowCount;
	readonly #columns: Columns;
	readonly #schema: MoneySchema;
	readonly #isReadable: boolean;
	readonly #roles = new Spellings();
	readonly #seniorities = new Spellings();
	readonly #rows: BandRow[] = [];
	readonly #problems = new ProblemTally();
	#isFull = false;
	#missing = 0;

	constructor(plan: ReadingPlan, header: TableRow) {
		this.#plan = plan;
		this.#rowCount = new RowCount(header.number);
		this.#columns = planColumns(plan, header);
		this.#schema = {
			decimal: plan.decimal,
			isMissing,
			...(plan.kind === 'percentiles' ? { topCode: { amount: plan.topCode } } : {})
		};
		const missing = findMissing(this.#columns, header);
		for (const problem of [...this.#columns.problems, ...missing]) this.#problems.add(problem);
		this.#isReadable = missing.length === 0;
	}

	add(row: TableRow): void {
		this.#rowCount.add();
		if (!this.#isReadable || this.#isFull) return;
		const cells = new Cells(row, this.#columns, this.#schema);
		if (ENDS.every((field) => cells.isMissing(field))) {
			this.#missing += 1;
			return;
		}
		const band = readPayBand(cells, () => this.#readPost(cells));
		const unit = this.#readUnit(cells);
		for (const problem of cells.problems) this.#problems.add(problem);
		if (!band || !unit) return;
		this.#isFull = this.#rows.length === MOST_BANDS;
		if (this.#isFull) this.#problems.add(TOO_MANY);
		else this.#rows.push({ row: row.number, band, unit });
	}

	report(problem: Problem): void {
		this.#problems.add(problem);
		this.#rowCount.report(problem);
	}

	end(): PayReading {
		return new BandReading({
			rows: this.#rows,
			roleHeader: this.#columns.fields.get('role')?.header ?? 'role',
			hasSeniorities: this.#plan.seniorityInRole || this.#columns.fields.has('seniority'),
			rowCount: this.#rowCount.total,
			missing: this.#missing,
			problems: this.#problems.count()
		});
	}

	#readUnit(cells: Cells): RowUnit | undefined {
		const [currency, period] = [cells.written('currency'), cells.written('period')];
		const { marks, periods } = cells;
		const unit = readUnit({ currency, period, marks, periods }, this.#plan);
		if ('currency' in unit) return unit;
		const amount = ENDS.find((field) => cells.has(field)) ?? 'min';
		for (const { cell, found, expected, cure } of unit) {
			cells.report(cell === 'amount' ? amount : cell, found, expected, cure);
		}
		return undefined;
	}

	#readPost(cells: Cells): Post | undefined {
		const text = cells.text('role');
		if (!this.#plan.seniorityInRole) {
			const seniority = cells.has('seniority') ? cells.text('seniority') : '';
			return text === undefined || seniority === undefined
				? undefined
				: this.#toPost(text, seniority);
		}
		const split = text === undefined ? undefined : splitSeniority(text);
		if (split) return this.#toPost(split.rest, split.word);
		if (text !== undefined) {
			const expected = 'a level in front of the role, such as Senior Data Scientist';
			const cure = 'Write it there, or choose another column for the seniority.';
			cells.report('role', 'does not begin with a seniority', expected, cure);
		}
		return undefined;
	}

	#toPost(role: string, seniority: string): Post {
		return { role: this.#roles.add(role), seniority: this.#seniorities.add(seniority) };
	}
}

const ENDS = ['min', 'max', 'range'];

const TOO_MANY: Problem = {
	found: `more than ${MOST_BANDS.toLocaleString('en-US')} rows are bands; those below were not read`,
	expected: 'a file of bands, with a row for each role and seniority',
	cure: 'Choose another kind if each row is a person or a job ad.'
};

function findMissing({ fields }: Columns, { number }: TableRow): Problem[] {
	const needed = fields.has('range') ? ['role'] : ['role', 'min', 'max'];
	return needed.filter((field) => !fields.has(field)).map((field) => noColumn(field, number));
}
