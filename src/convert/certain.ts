/**
 * What is **certain** enough to be written down as it was found; what is less so says `review: uncertain`.
 */

/** Least confidence, from 0 to 1. */
export const CERTAIN = 0.7;
