/** How many hits are shown at first, and how many more at each press. */
export const STEP = 12;
