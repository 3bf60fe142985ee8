/** Every colour a chart is drawn with. On the page they are CSS variables, in a figure plain colours. */
export interface Palette {
	/** What the chart stands on. `none` where it is transparent. */
	readonly surface: string;
	readonly ink: string;
	/** Secondary text. */
	readonly muted: string;
	readonly axis: string;
	readonly grid: string;
	/** A role's own colour, for its lines, markers and words. `role` counts from 0 in the dataset's order. */
	readonly role: (role: number, roles: number) => string;
	/** A band's colour: the role's hue, darker with each step of seniority. Both count from 0. */
	readonly band: (role: number, roles: number, seniority: number, seniorities: number) => string;
}
