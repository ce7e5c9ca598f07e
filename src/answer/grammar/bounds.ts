// What stands before a number that is not meant exactly; each is a source, to build patterns of.

export const ROUGHLY = String.raw`(?:about|around|approximately|approx\.?|circa|ca\.|roughly|nearly|almost|some)`;

export const AT_MOST =
  '(?:less than|fewer than|under|below|at most|up to|as (?:many|much|high|long|late) as)';

export const AT_LEAST =
  '(?:more than|over|above|at least|not less than|not fewer than|as (?:few|little|low|early) as)';
