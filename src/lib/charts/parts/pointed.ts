/** What a reader points at or has focused, such as a band or a skill, and the mark that a card can stand beside. */
export interface Pointed<Item> {
	readonly item: Item;
	readonly mark: SVGElement;
}

/** Called with what is pointed at or focused, and with nothing once it no longer is. */
export type OnPoint<Item> = (pointed: Pointed<Item> | undefined) => void;
