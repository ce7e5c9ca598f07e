/** Words that stand against each other. */
export interface Opposites {
  readonly affirmed: ReadonlySet<string>;
  readonly denied: ReadonlySet<string>;
}

/** What one of two rules out, the one that affirms first. */
export const OPPOSITES = readPairs([
  'required compulsory mandatory obligatory binding / voluntary voluntarily optional nonbinding',
  'consensus unanimously unanimity / majority vote',
  'granted received gained / refused denied rejected',
  'accept accepts accepted adopted approved / refuse refuses refused reject rejects rejected decline declined',
  'allow allows allowed permit permits permitted / ban bans banned forbid forbids forbidden prohibited disallowed',
  'permanent / temporary provisional',
  'governmental intergovernmental / private nongovernmental',
  'joined admitted / left quit expelled',
  'open opens opened / close closes closed',
  'included / excluded',
  'enabled / disabled',
  'present / absent',
  'alive / dead',
  'true / false',
  'support supports supported / oppose opposes opposed',
  'increase increases increased rise rose risen grow grew grown / decrease decreases decreased fall fell fallen drop dropped decline declined shrank',
  'most more / least less fewer fewest',
  'largest biggest greatest / smallest',
  'highest tallest / lowest',
  'longest / shortest',
  'maximum / minimum',
  'newest youngest / oldest eldest',
  'win wins won winner winners defeat defeated beat beats / lose loses lost loser losers',
  'buy buys bought purchase purchased / sell sells sold',
  'lend lends lent / borrow borrows borrowed',
  'hire hires hired / fire fires fired dismiss dismissed',
  'import imports imported / export exports exported',
]);

/** What turns a sentence round without ruling the other out: both may be true, at another time or of another thing. */
export const TURNS = readPairs([
  'found founded establish established create created form formed open opens opened opening begin begins began begun commence commences commenced start starts started launch launched join joins joined joining born birth build built builds erected appoint appointed elected introduce introduced / leave leaves left leaving quit withdraw withdrew withdrawn end ends ended close closes closed closing finish finished stop stops stopped cease ceased dissolve dissolved abolish abolished resign resigned retire retired die died dies death demolish demolished destroy destroyed repeal repealed expire expired',
  'arrive arrives arrived enter entered / depart departs departed leave leaves left',
  'attack attacks attacked / defend defends defended',
  'teach teaches taught teacher / student pupil disciple',
  'first earliest / last latest final finally',
  'new newer newest young younger youngest / old older oldest elder eldest',
  'north northern / south southern',
  'east eastern / west western',
  'before previous predecessor preceded former / after next successor succeeded',
]);

/** The words that a word rules out; none for a word without an opposite. */
export function oppositesOf(word: string): ReadonlySet<string> {
  const wanted = word.toLowerCase();
  return new Set(
    OPPOSITES.flatMap(({ affirmed, denied }) => [
      ...(affirmed.has(wanted) ? denied : []),
      ...(denied.has(wanted) ? affirmed : []),
    ]),
  );
}

function readPairs(pairs: readonly string[]): readonly Opposites[] {
  return pairs.map((pair) => {
    const [affirmed = '', denied = ''] = pair.split(' / ');
    return { affirmed: new Set(affirmed.split(' ')), denied: new Set(denied.split(' ')) };
  });
}
