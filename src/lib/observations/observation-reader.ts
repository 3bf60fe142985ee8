import { noColumn } from '$lib/csv/headers';
import type { PayReader, PayReading } from '$lib/csv/pay-reading';
import type { ColumnUse, ReadingPlan } from '$lib/csv/plan';
import type { Problem } from '$lib/csv/problem';
import { ProblemTally } from '$lib/csv/problem-tally';
import { RowCount } from '$lib/csv/row-count';
import type { RowText } from '$lib/csv/row-text';
import type { TableRow } from '$lib/csv/table-row';
import { toProblem, type CellFault } from './cell-fault';
import { FurtherColumns, type HeaderPlace } from './further-columns';
import { ObservationReading } from './observation-reading';
import { PayRows } from './pay-rows';
import { createRowPayReader, payUses } from './row-pay';
import { RowRoles } from './row-roles';
import { RowUnits } from './row-units';

/**
 * Takes in one pay per row, or one range per job ad, and keeps of each row only numbers. A row is left out
 * where its pay is missing, zero or negative, which is counted, or where any of its cells is a problem.
 */
export class ObservationReader implements PayReader {
	readonly #plan: ReadingPlan;
	readonly #header: TableRow;
	readonly #rowCount: RowCount;
	readonly #isReadable: boolean;
	readonly #readPay;
	readonly #roles: RowRoles;
	readonly #units: RowUnits;
	readonly #rows: PayRows;
	readonly #further: FurtherColumns;
	readonly #unused = { missing: 0, zero: 0, negative: 0 };
	readonly #problems = new ProblemTally();

	constructor(plan: ReadingPlan, header: TableRow) {
		this.#plan = plan;
		this.#header = header;
		this.#rowCount = new RowCount(header.number);
		this.#readPay = createRowPayReader(plan);
		this.#roles = new RowRoles(plan);
		this.#units = new RowUnits(plan);
		this.#rows = new PayRows(plan.kind === 'ranges');
		this.#further = new FurtherColumns(findFurther(plan, header));

		const needed: readonly ColumnUse[] = ['role', ...payUses(plan)];
		const missing = needed.filter((use) => plan.columns[use] === undefined);
		for (const use of missing) this.#problems.add(noColumn(use, header.number));
		this.#isReadable = missing.length === 0;
	}

	add(row: RowText): void {
		this.#rowCount.add();
		if (!this.#isReadable) return;
		const pay = this.#readPay(row);
		if (pay.kind === 'unused') {
			this.#unused[pay.why] += 1;
			return;
		}
		const post = this.#roles.codeOf(row);
		const unit = pay.kind === 'pay' ? this.#units.codeOf(row, pay) : pay.faults;
		if (pay.kind === 'pay' && typeof post === 'number' && typeof unit === 'number') {
			this.#rows.add(post, unit, pay.min, pay.max);
			this.#further.add(row);
			return;
		}
		for (const fault of [post, unit].flatMap(toFaults)) {
			this.#problems.add(toProblem(fault, row, this.#header, this.#plan));
		}
	}

	report(problem: Problem): void {
		this.#problems.add(problem);
		this.#rowCount.report(problem);
	}

	end(): PayReading {
		return new ObservationReading({
			rows: this.#rows,
			roles: this.#roles,
			units: this.#units.units,
			further: this.#further,
			rowCount: this.#rowCount.total,
			unused: { ...this.#unused },
			problems: this.#problems.count()
		});
	}
}

function toFaults(part: number | readonly CellFault[]): readonly CellFault[] {
	return typeof part === 'number' ? [] : part;
}

/** Columns without a use. Without a header of its own a column cannot be asked for. */
function findFurther({ columns }: ReadingPlan, { cells }: TableRow): HeaderPlace[] {
	const used = new Set(Object.values(columns));
	const taken = new Set<string>();
	return cells.flatMap((cell, index) => {
		const header = cell.trim();
		if (used.has(index) || header === '' || taken.has(header)) return [];
		taken.add(header);
		return [{ header, index }];
	});
}
