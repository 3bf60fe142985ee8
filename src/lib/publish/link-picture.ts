import { FIGURE_SIZES } from '$lib/figure/figure-size';

/** The file in a page's folder that is shown where the page is linked to, such as in a social network's feed. */
export const LINK_PICTURE = 'social.png';

/** Its size in pixels: what those who show it ask for. */
export const { width: LINK_WIDTH, height: LINK_HEIGHT } = FIGURE_SIZES.social;
