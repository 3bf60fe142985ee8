/** A skill that is pointed at or focused, and the mark that a card can stand beside. */
export interface PointedSkill {
	readonly skill: string;
	readonly mark: SVGElement;
}
