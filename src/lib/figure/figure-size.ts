/** How large a picture is meant to be, in pixels at 1x. */
export interface FigureSize {
	/** For a menu. */
	readonly label: string;
	readonly width: number;
	/** As high as the content needs where `undefined`. */
	readonly height: number | undefined;
}

export const FIGURE_SIZES = {
	automatic: { label: 'As high as needed', width: 1200, height: undefined },
	article: { label: 'Article', width: 1200, height: 675 },
	square: { label: 'Square', width: 1080, height: 1080 },
	social: { label: 'Social', width: 1200, height: 630 },
	slide: { label: 'Slide', width: 1920, height: 1080 }
} as const satisfies Record<string, FigureSize>;
