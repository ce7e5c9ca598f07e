/**
 * English function words, also as people type them in a chat: they say how a sentence is built, not what it
 * is about. Question words are among them, because what they ask for is read from the question, not matched
 * in the text; so are words for the present, because every answer is about it unless the question names a time.
 */
export const STOP_WORDS: ReadonlySet<string> = new Set(
  `a about above after again against all also am an and any are aren't arent as at be because been before
  being below between both btw but by can can't cannot cant could couldn't couldnt currently did didn't
  didnt do does doesn't doesnt doing don't dont down during each few for from further gonna had hadn't
  has hasn't hasnt have haven't havent having he hello her here hers herself hey hi him himself his how
  hows i i'd i'm i've idk if im in into is isn't isnt it it's its itself ive just let's lmao lol me more most mustn't
  my myself n no nor not now nowadays of off ok okay on once only or other our ours ourselves out over own
  please pls plz presently r same shall shan't she should shouldn't shouldnt smth so some such tell than
  thanks that that's thats the their theirs them themselves then there there's theres these they theyre
  this those through thx to today today's too u under until up ur us very wanna was wasn't wasnt we were
  weren't werent what what's whats when whens where wheres which while who who's whom whos whose why
  whys will with won't would wouldn't wouldnt you your youre yours yourself yourselves`.split(/\s+/u),
);
