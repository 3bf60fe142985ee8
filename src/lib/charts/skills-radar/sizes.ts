/** Font sizes in pixels. Nothing in a chart is smaller than 12. */
export const LABEL_SIZE = 13;
export const RING_SIZE = 12;

/** From one line of a label to the next, in pixels. */
export const LINE = 16;
/** From the outermost ring to the labels around it, in pixels: a ringed marker, and air. */
export const LABEL_GAP = 14;
