/** Font sizes in pixels. Nothing in a chart is smaller than 12. */
export const LABEL_SIZE = 14;
export const NAME_SIZE = 15;
export const TICK_SIZE = 13;

/** Heights in pixels. */
export const BAR = 22;
export const LABEL_LINE = 19;
/** From one line of a wrapped label to the next. */
export const LINE = 17;
export const NAME_LINE = 20;
export const LANE_GAP = 10;
export const GROUP_GAP = 20;
export const AXIS = 50;
