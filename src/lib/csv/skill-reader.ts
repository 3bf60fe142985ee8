import { MOST_LEVELS, type IntensityScale } from '$lib/skills/skills';
import { Cells, writeChoice } from './cells';
import { FirstRows } from './first-rows';
import { dropRepeats, noColumn, readColumns, type Column, type Columns } from './headers';
import { ownText } from './own-text';
import type { ReadingPlan } from './plan';
import { inRowOrder, type Problem } from './problem';
import { guessScale, isNotRated } from './skill-levels';
import { toSkillSet, type SkillRating, type SkillRatingFile } from './skill-ratings';
import { Spellings } from './spellings';
import { RowCount } from './row-count';
import type { TableRow } from './table-row';

/** Nobody rates more skills in one file, and each rating is kept whole. */
const MOST_ROWS = 20_000;

/** A rating, and the cell that it was read in. */
interface PlacedRating extends SkillRating {
	readonly row: number;
	readonly column: string;
	readonly cell: string;
}

/** Takes in a user's file of skills: a rating per row, or a skill per row with a column for each role. */
export class SkillReader {
	readonly #rowCount: RowCount;
	readonly #columns: Columns;
	/** Where each role has a column of its own. */
	readonly #roleColumns: readonly Column[] | undefined;
	readonly #isReadable: boolean;
	readonly #roles = new Spellings();
	readonly #skills = new Spellings();
	readonly #levels = new Spellings();
	readonly #firstRows = new FirstRows();
	readonly #ratings: PlacedRating[] = [];
	readonly #problems: Problem[] = [];
	#isFull = false;

	constructor(plan: ReadingPlan, header: TableRow) {
		this.#rowCount = new RowCount(header.number);
		this.#columns = columnsOf(plan, header);
		this.#roleColumns = plan.kind === 'skill table' ? this.#columns.extra : undefined;
		const missing = findMissing(this.#columns, header, plan);
		this.#problems.push(...this.#columns.problems, ...missing);
		this.#isReadable = missing.length === 0;
	}

	/** Takes in a row below the header. What is wrong with it is a problem, never thrown. */
	add(row: TableRow): void {
		this.#rowCount.add();
		if (!this.#isReadable || this.#isFull) return;
		// The row that is one too many may have come with a problem in its place, and this one be behind it.
		this.#isFull = this.#rowCount.total > MOST_ROWS;
		if (this.#isFull) {
			this.#problems.push(TOO_MANY);
			return;
		}
		const cells = new Cells(row, this.#columns);
		this.#ratings.push(
			...(this.#roleColumns ? this.#readSkill(cells, row) : this.#readRating(cells))
		);
		this.#problems.push(...cells.problems);
	}

	/** Takes in what was wrong with a row that could not be taken apart, or with the whole file. */
	report(problem: Problem): void {
		this.#problems.push(problem);
		this.#rowCount.report(problem);
	}

	/** To be called once, after the last row. */
	end(): SkillRatingFile {
		const { scale, strays } = guessScale(this.#ratings.flatMap(({ level }) => level ?? []));
		const isStray = ({ level }: SkillRating) => level !== undefined && strays.has(level);
		const ratings = this.#ratings.map((rating) =>
			isStray(rating) ? { ...rating, level: undefined } : rating
		);
		const isScale = scale.levels.length <= MOST_LEVELS;
		const faults = isScale
			? this.#ratings.filter(isStray).map((rating) => unknownLevel(rating, scale))
			: [NO_SCALE];
		return {
			skills: toSkillSet(isScale ? ratings : [], isScale ? scale : NO_LEVELS),
			rowCount: this.#rowCount.total,
			problems: inRowOrder([...this.#problems, ...faults])
		};
	}

	#readRating(cells: Cells): PlacedRating[] {
		const [role, skill] = [cells.text('role'), cells.text('skill')];
		if (role === undefined || skill === undefined) return [];
		const column = this.#columns.fields.get('intensity')?.header ?? '';
		const place = { row: cells.rowNumber, column };
		const rating = this.#toRating(role, skill, cells.written('intensity'), place);
		return this.#firstRows.claim([rating.role, rating.skill], 'skill', cells) ? [rating] : [];
	}

	#readSkill(cells: Cells, row: TableRow): PlacedRating[] {
		const text = cells.text('skill');
		if (text === undefined) return [];
		const skill = this.#skills.add(text);
		if (!this.#firstRows.claim([skill], 'skill', cells)) return [];
		return (this.#roleColumns ?? []).map(({ header, index }) =>
			this.#toRating(header, skill, row.cells[index] ?? '', { row: row.number, column: header })
		);
	}

	#toRating(
		role: string,
		skill: string,
		cell: string,
		place: Pick<PlacedRating, 'row' | 'column'>
	): PlacedRating {
		const level = isNotRated(cell) ? undefined : this.#levels.add(cell);
		return {
			role: this.#roles.add(role),
			skill: this.#skills.add(skill),
			level,
			...place,
			// One text for all cells that are spelled alike.
			cell: level === cell ? level : ownText(cell)
		};
	}
}

const NO_LEVELS = { levels: [], zero: undefined, mandatory: undefined };

const TOO_MANY: Problem = {
	found: `more than ${MOST_ROWS.toLocaleString('en-US')} rows rate skills; those below were not read`,
	expected: 'a file of skills, with a row for each skill, or for each role and skill',
	cure: 'Choose another kind if each row is something else.'
};

const NO_SCALE: Problem = {
	found: `there are more than ${MOST_LEVELS} different levels`,
	expected: 'a few words or numbers for how much of a skill is required',
	cure: 'Choose the column that holds them.'
};

function unknownLevel({ row, column, cell }: PlacedRating, { levels }: IntensityScale): Problem {
	return {
		row,
		column,
		cell,
		found: 'is not known',
		expected: writeChoice(levels),
		cure: 'Write one of them: until then the skill counts as not rated.'
	};
}

/** In a table of skills every further column is a role. */
function columnsOf(plan: ReadingPlan, header: TableRow): Columns {
	const all = readColumns(header);
	const fields = new Map<string, Column>();
	for (const use of plan.kind === 'skills' ? LONG : WIDE) {
		const column = all[plan.columns[use] ?? -1];
		if (column) fields.set(use, column);
	}
	const used = new Set(fields.values());
	const named = all.filter(
		(column) => used.has(column) || header.cells[column.index]?.trim() !== ''
	);
	const { columns, problems } = dropRepeats(named, header.number, (column) => used.has(column));
	return { fields, extra: columns.filter((column) => !used.has(column)), problems };
}

const LONG = ['role', 'skill', 'intensity'] as const;
const WIDE = ['skill'] as const;

function findMissing(
	{ fields, extra }: Columns,
	{ number }: TableRow,
	{ kind }: ReadingPlan
): Problem[] {
	const needed = kind === 'skills' ? LONG : WIDE;
	const missing = needed.filter((use) => !fields.has(use)).map((use) => noColumn(use, number));
	const hasRoles = kind === 'skills' || extra.length > 0;
	return hasRoles ? missing : [...missing, noColumn('role', number)];
}
