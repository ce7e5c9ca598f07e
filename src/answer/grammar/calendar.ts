import { MONTH } from '../../corpus/months.ts';

/** A day of the week or a month: written like a name, and the name of no thing. */
export const DAY_OR_MONTH = new RegExp(`^(?:${MONTH}|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)days?)$`, 'u');
