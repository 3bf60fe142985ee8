/** Size of the words on the rings, in pixels. */
export const RING_SIZE = 12;

/** From the outermost ring to the names around it, or to the middle of their numbers: a ringed marker, and air. */
export const LABEL_GAP = 16;
export const NUMBER_DISTANCE = 21;
