import { expect, it } from 'vitest';
import { TWO_JOBS } from '$lib/jobs/job-set.fixture';
import { jobsCsv } from './jobs-csv';

it('writes a row for each statement, role by role, as a dataset brings them', () => {
	expect(jobsCsv(TWO_JOBS)).toBe(
		[
			'role,kind,text',
			'Chef,week,Cooking',
			'Chef,week,Ordering',
			'Chef,suits,You like heat',
			'Chef,first,Knives',
			'Chef,first,Stocks',
			'Baker,week,Kneading',
			'Baker,week,Ordering',
			'Baker,first,Knives',
			'Baker,first,Stocks',
			''
		].join('\r\n')
	);
});
