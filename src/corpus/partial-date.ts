/** A day, a month or a year: `2014-05-21`, `2014-05` or `2014`. Sorts by time as a string. */
export type PartialDate = string;
