import { moneyShare, type ColumnSketch } from './column-sketch';
import { findMoneyColumns, findWordColumns } from './columns-by-header';
import { guessed } from './column-doubts';
import type { Doubt } from './doubt';
import { SKILL_FIELDS } from './fields';
import type { ColumnUse } from './plan';
import type { RecognisedColumns } from './recognise-pay';
import { quote } from './show-text';
import { isLevelWord } from './skill-levels';

/** The kind and columns of a file of skills, or `undefined` where it is none. */
export function recogniseSkills(sketches: readonly ColumnSketch[]): RecognisedColumns | undefined {
	const columns = new Map<ColumnUse, ColumnSketch>(findWordColumns(sketches, SKILL_FIELDS));
	if (!columns.has('skill')) return recogniseTable(sketches);
	// Required skills may be a further column of a file of pay.
	if (findMoneyColumns(sketches).size > 0) return undefined;
	if (!columns.has('role')) return toTable(columns, []);

	const taken = new Set(columns.values());
	const last = sketches.findLast((column) => !taken.has(column));
	if (columns.has('intensity') || !last) return { kind: 'skills', columns, doubts: [] };
	columns.set('intensity', last);
	return { kind: 'skills', columns, doubts: [guessed('intensity', last)] };
}

/** Words for levels in all columns but the first can be nothing else. */
function recogniseTable([first, ...others]: readonly ColumnSketch[]):
	RecognisedColumns | undefined {
	if (!first || others.length === 0 || moneyShare(first) > 0.2) return undefined;
	const isOfLevels = ({ cells }: ColumnSketch) =>
		cells.length > 0 && cells.every((cell) => isLevelWord(cell));
	if (!others.every(isOfLevels)) return undefined;
	const sentence = `The file was taken for a table of skills, since all columns but ${quote(first.header)} hold words for levels.`;
	return toTable(new Map([['skill', first]]), [{ about: 'kind', sentence }]);
}

function toTable(
	columns: Map<ColumnUse, ColumnSketch>,
	doubts: readonly Doubt[]
): RecognisedColumns {
	return { kind: 'skill table', columns, doubts };
}
