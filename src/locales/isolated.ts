/**
 * A name or a title from the data within a sentence of the interface, kept together where the two run
 * in different directions: Unicode's first strong isolate (UAX #9).
 */
export const isolated = (text: string): string => `\u2068${text}\u2069`;
