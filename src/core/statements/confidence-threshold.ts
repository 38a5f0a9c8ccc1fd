/** Statements less sure than this are doubtful: not counted, and shown only to readers who want them. */
export const confidenceThreshold = 0.5;
