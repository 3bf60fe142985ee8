import type { JobSet } from './jobs';

/** Two roles that share what to learn, and one statement of their week. */
export const TWO_JOBS: JobSet = {
	kinds: [
		{ name: 'week', title: 'A typical week', personal: true },
		{ name: 'suits', title: 'Who it suits', personal: true },
		{ name: 'first', title: 'What to learn first', personal: false }
	],
	profiles: [
		{
			role: 'Chef',
			statements: new Map([
				['week', ['Cooking', 'Ordering']],
				['suits', ['You like heat']],
				['first', ['Knives', 'Stocks']]
			])
		},
		{
			role: 'Baker',
			statements: new Map([
				['week', ['Kneading', 'Ordering']],
				['first', ['Knives', 'Stocks']]
			])
		}
	]
};
