/** Font sizes in pixels. Nothing in a chart is smaller than 12. */
export const LABEL_SIZE = 14;
export const NAME_SIZE = 16;
export const TICK_SIZE = 13;
export const OUTLINE_SIZE = 12;

/** Heights in pixels. */
export const BAR = 24;
/** The outline of another dataset's band, and from the bar to its lower edge. */
export const OUTLINE = 9;
export const OUTLINE_ROOM = 15;
export const LABEL_LINE = 20;
/** From one line of a wrapped label to the next. */
export const LINE = 17;
export const NAME_LINE = 21;
export const LANE_GAP = 12;
export const GROUP_GAP = 28;
export const AXIS = 50;

/** Widths in pixels: between the words in the gutter and the axis. */
export const GUTTER_GAP = 12;
