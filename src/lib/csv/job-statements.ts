import type { JobProfile } from '$lib/jobs/jobs';
import { Cells } from './cells';
import { ROLE } from './fields';
import { FirstRows } from './first-rows';
import { findMissing, matchHeaders, type Field } from './headers';
import { inRowOrder, type Problem } from './problem';
import { Spellings } from './spellings';
import { parseTable } from './table';

/** What is known of a file of statements about jobs before it is read. */
export interface JobStatementSchema {
	/** Names of the kinds. Another one is a problem. */
	readonly kinds: readonly string[];
	/** Where the roles are known, another one is a problem. */
	readonly roles?: readonly string[] | undefined;
}

/** What a file of statements about jobs holds. A row with a problem is left out. */
export interface JobStatementFile {
	/** A role each, in the file's order. */
	readonly profiles: readonly JobProfile[];
	readonly problems: readonly Problem[];
}

const KIND: Field = { name: 'kind', spellings: ['topic', 'category'] };
const TEXT: Field = { name: 'text', spellings: ['statement', 'sentence'] };
const FIELDS = [ROLE, KIND, TEXT];

/** Reads what jobs are like, a statement a row: role, kind and text. A role may have several of one kind. */
export function parseJobStatements(text: string, schema: JobStatementSchema): JobStatementFile {
	const table = parseTable(text);
	const columns = matchHeaders(table, FIELDS);
	const missing = findMissing(columns, table, FIELDS);
	const problems = [...table.problems, ...columns.problems, ...missing];

	const words = toWords(schema);
	const firstRows = new FirstRows();
	const profiles = new Map<string, Map<string, string[]>>();
	for (const row of missing.length === 0 ? table.rows : []) {
		const cells = new Cells(row, columns);
		const read = readStatement(cells, words);
		if (read && firstRows.claim([read.role, read.kind, read.text], TEXT.name, cells)) {
			const statements = profiles.get(read.role) ?? new Map<string, string[]>();
			statements.set(read.kind, [...(statements.get(read.kind) ?? []), read.text]);
			profiles.set(read.role, statements);
		}
		problems.push(...cells.problems);
	}
	return {
		profiles: [...profiles].map(([role, statements]) => ({ role, statements })),
		problems: inRowOrder(problems)
	};
}

/** How the file's roles, kinds and texts are spelled. */
function toWords({ roles, kinds }: JobStatementSchema) {
	return {
		roles: new Spellings(roles),
		openRoles: roles === undefined,
		kinds: new Spellings(kinds),
		texts: new Spellings()
	};
}

function readStatement(cells: Cells, words: ReturnType<typeof toWords>) {
	const role = words.openRoles ? cells.text(ROLE.name) : cells.oneOf(ROLE.name, words.roles);
	const kind = cells.oneOf(KIND.name, words.kinds);
	const text = cells.text(TEXT.name);
	if (role === undefined || kind === undefined || text === undefined) return undefined;
	return { role: words.roles.add(role), kind, text: words.texts.add(text) };
}
