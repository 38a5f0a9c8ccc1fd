/** How long the bin keeps what was removed, in days. */
export const binDays = 30;
