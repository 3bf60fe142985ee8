import type { JobSet } from '$lib/jobs/jobs';
import { writeCsvRows } from './csv-rows';

/** What jobs are like as a CSV file: a statement a row, as a dataset's `roles.csv` has it. What a reader ticked is not in it. */
export function jobsCsv({ kinds, profiles }: JobSet): string {
	return writeCsvRows([
		['role', 'kind', 'text'],
		...profiles.flatMap(({ role, statements }) =>
			kinds.flatMap(({ name }) => (statements.get(name) ?? []).map((text) => [role, name, text]))
		)
	]);
}
