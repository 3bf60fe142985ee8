/** What the page of a user's own files says of itself. */
export const OWN_FILE_WORDS = {
	title: 'Your own CSV',
	description:
		'Open a CSV file of pay bands, salaries or skills, and explore it as charts. The file never leaves your browser.',
	/** On its picture. */
	lines: [
		'Pay bands, salaries or skills, as charts to explore and save.',
		'The file never leaves your browser.'
	]
} as const;
