/**
 * English function words: they say how a sentence is built, not what it is about. Question words are
 * among them, because what they ask for is read from the question, not matched in the text; so are words
 * for the present, because every answer is about it unless the question names a time.
 */
export const STOP_WORDS: ReadonlySet<string> = new Set(
  `a about above after again against all also am an and any are aren't as at be because been before being
  below between both but by can can't cannot could couldn't currently did didn't do does doesn't doing
  don't down during each few for from further had hadn't has hasn't have haven't having he her here hers
  herself him himself his how i if in into is isn't it it's its itself just let's me more most mustn't
  my myself no nor not now nowadays of off on once only or other our ours ourselves out over own please
  presently same shall shan't she should shouldn't so some such tell than that that's the their theirs
  them themselves then there there's these they this those through to today today's too under until up
  us very was wasn't we were weren't what what's when where which while who who's whom whose why will
  with won't would wouldn't you your yours yourself yourselves`.split(/\s+/u),
);
