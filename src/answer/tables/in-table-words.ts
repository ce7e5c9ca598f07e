import { MONTH } from '../../corpus/months.ts';
import { afterLeaving } from './after-leaving.ts';
import { withoutListOrder } from './list-order.ts';

/** What comes next is a date. */
const DATE = `(?=(?:the (?:year )?)?(?:\\d|${MONTH}\\b))`;
const YEAR = '(?:the year )?(\\d{4})(?![\\d-])';
const HAPPENINGS = '(?:events?|milestones?|developments?|happenings|turning points?|highlights?)';
const WEIGHTY = '(?:(?:the|all|any|most|key|main|major|important|big) )*';

/** Ways of asking for what tables tell, and the one way in which it is read. */
type Ways = readonly (readonly [RegExp, string])[];

/** Those that name a date. */
const DATED_WAYS: Ways = [
  [new RegExp(`\\blater than ${DATE}`, 'giu'), 'after '],
  [new RegExp(`\\bearlier than ${DATE}`, 'giu'), 'before '],
  [
    new RegExp(`\\b(?:at|by|as of|towards?) the (?:very )?(?:end|close) of ${YEAR}`, 'giu'),
    'on 31 December $1',
  ],
  [
    new RegExp(
      `\\b(and|to|until|till|through|before|after|since) the (?:very )?(?:end|close) of ${YEAR}`,
      'giu',
    ),
    '$1 31 December $2',
  ],
  [
    new RegExp(
      `\\b((?:in|on) (?:(?:\\d{1,2} )?${MONTH} )?\\d{4}),? (?:when|while|the (?:year|month|day) (?:when|in which|that)) [^?,]+(?=\\W*$)`,
      'giu',
    ),
    '$1',
  ],
  [new RegExp(`\\b(?:when|as) ${YEAR} (?:ended|closed|was over)\\b`, 'giu'), 'on 31 December $1'],
  [new RegExp(`\\b(?:at|as of) the (?:very )?(?:beginning|start) of ${YEAR}`, 'giu'), 'on 1 January $1'],
  [
    new RegExp(
      `\\b(and|to|until|till|before|after|since|from|between) the (?:very )?(?:beginning|start) of ${YEAR}`,
      'giu',
    ),
    '$1 1 January $2',
  ],
  [new RegExp(`\\b(?:when|as) ${YEAR} (?:began|started)\\b`, 'giu'), 'on 1 January $1'],
  [new RegExp(`\\b(?:in|during|over) the (?:years|period)(?: (?:from|between))? ${YEAR}`, 'giu'), 'from $1'],
  [new RegExp(`\\b(?:in|by|around) mid[- ]${YEAR}`, 'giu'), 'on 1 July $1'],
  [new RegExp(`\\b(?:on|at) new year['’]?s? day,? (?:of |in )?${YEAR}`, 'giu'), 'on 1 January $1'],
  [new RegExp(`\\b(?:on|at) new year['’]?s? eve,? (?:of |in )?${YEAR}`, 'giu'), 'on 31 December $1'],
  [
    new RegExp(
      `((?:^|\\b(?:which|what|all|the) )(?:\\p{L}+ ){0,3}\\p{L}+s) (?:(?:that|which) )?(?:(?:are|were) (?:from|dated)|(?:dates?|dating|dated|stems?|comes?)(?: back)? (?:from|to)|(?:carry|carried|bear|bore|have|had) the (?:date|year)) ${YEAR}`,
      'giu',
    ),
    '$1 of $2',
  ],
  [
    new RegExp(
      `^\\P{L}*what (?:is|was|has been) (?:recorded|noted|registered|reported|listed|on record)(?: (?:for|about|of|on) (?:the )?\\p{L}+)? (?:in|for|under) ${YEAR}`,
      'giu',
    ),
    'what happened in $1',
  ],
];

const WAYS: Ways = [
  [/\b(?:stood|stand) as\b/giu, 'were'],
  [
    /\b(?:got|came) in(?= (?:after|before|between|since|until|earlier|later|ahead of|prior to)\b|\W*$)/giu,
    'joined',
  ],
  [/\bat the (?:moment|time) of (?=the\b)/giu, 'at '],
  [
    /^\P{L}*(?:\p{L}+ ){0,3}?(?:all )?(?:the |of the )?(?:times|occasions|periods) (?:when |that |in which |during which )?(?=(?:\p{L}+ ){1,3}(?:was|were|had|held|chaired|led)\b)/giu,
    'when ',
  ],
  [
    /\b(where|when) did (?:the |all |its |our )*(?:\p{L}+ )?(?:leaders|presidents|ministers|members|heads of state(?: and government)?|delegations|states|countries) (?:go|meet|gather|travel|come|assemble|convene)(?: together)? (?:for|at|in) (?=the\b)/giu,
    '$1 was ',
  ],
  [/\b(?:was|were) chairing\b/giu, 'chaired'],
  [
    /^(\P{L}*how many (?:\p{L}+ )?(?:states|countries|nations|members)) (?:did|does|had|has|have) (?:the )?(\p{L}+) (?:unite[ds]?|comprised?s?|encompass(?:ed|es)?|(?:bring|brought|bound) together|embraced?s?|count(?:ed|s)?)\b/giu,
    '$1 were in $2',
  ],
  [/^\P{L}*how (?:often|many times) (did|has|have|had|was|were)\b/giu, 'when $1'],
  [
    /,? and (?:in |on |at )?(?:which|what) (?:years?|dates?|day)(?: (?:was|were|did) (?:it|they|that)(?: (?:held|take place|happen))?)?(?=\W*$)/giu,
    '',
  ],
  [
    /\b((?:which|what) (?:\p{L}+ ){0,2}(?:summit|ministerial|meeting|conference|forum|session)s?) (?:came|comes|lay|lies|stood|fell|falls) (?=between\b)/giu,
    '$1 was held ',
  ],
  [/ (?:fell|fall|falls)(?= (?:between|in|within|into)\b)/giu, ' took place'],
  [/,? (?:main|key|major|important) (?:events|dates|milestones)(?=\W*$)/giu, ''],
  [/ in the (?:\p{L}+ )?(?:process|history)(?: of \p{L}+)?(?!\p{L})/giu, ''],
  [
    /^(\P{L}*what(?: all| else)?) (?:went on|occurred|came about|was going on|took place)(?=\W*$| (?:in|at|from|between|during|before|after|since|until)\b)/giu,
    '$1 happened',
  ],
  [
    new RegExp(
      `^\\P{L}*(?:what|which) ${WEIGHTY}${HAPPENINGS} (?:(?:were|are|have) there|took place|occurred|happened|fall|fell)\\b`,
      'giu',
    ),
    'what happened',
  ],
  [
    new RegExp(
      `^\\P{L}*(?:(?:list|name|show|give)(?: me)? )?${WEIGHTY}${HAPPENINGS}(?= (?:from|between|in|of) |,? \\d)`,
      'giu',
    ),
    'what happened',
  ],
];

/** A question with what tables tell asked for in the words that their readers know: "later than 2010" as "after 2010". */
export function inTableWords(question: string): string {
  const plain = withoutListOrder(afterLeaving(question));
  return inWords(WAYS, NAMES_DATE.test(plain) ? inWords(DATED_WAYS, plain) : plain);
}

/** Most questions name none, and one pattern tells sooner than many. */
const NAMES_DATE = new RegExp(`\\d|\\b${MONTH}\\b`, 'iu');

function inWords(ways: Ways, question: string): string {
  return ways.reduce((text, [way, known]) => text.replace(way, known), question);
}
