import { type Context, type FollowUp, understood } from './follow-up.ts';
import { namedTogether, type Series } from './named-together.ts';
import { namesSeveral } from './topic.ts';

const COUNT = 'two|three|four|five';
/** Speaks of more than one thing, whatever stood before. */
const SURELY_SEVERAL = new RegExp(
  String.raw`\b(?:of (?:them|these|those)|(?:these|those) (?:${COUNT})\b|the (?:${COUNT})(?=\W*$|\s+(?:was|were|is|are|has|have|had|did|do|came|come|\p{L}+ed|held|met|meet)\b)|they (?:both|all)|(?<!\band (?:\p{L}+ ){1,3})both(?!\s+(?:(?:the\s+)?[\p{L}-]+ and|sides\b|\p{L}+s \p{L}))\b)`,
  'iu',
);
/** What several things may be called together. */
const KIND = '(?:countries|states|members|nations|people|bodies|organi[sz]ations|documents|ones)';
const SEVERAL = /\b(?:they|them|these(?! \p{L})|those(?! \p{L}))\b/iu;
/** `which of them was first`: nothing is said of them but their order in time. */
const IN_TIME = new RegExp(
  `^(?:and |so )?(?:which|who)(?: ones?)?(?: of (?:the(?:m|se)?|those)?(?: ?(?:${COUNT}))?)? (?:came|was|is|were|has been) (?:the )?(?:very )?(first|earlier|earliest|older|oldest|last|later|latest|newer|newest)$`,
  'iu',
);
const EARLY = /^(?:first|earli|old)/iu;
/** Other things are compared by what no single passage says of both. */
const COMPARES =
  /\b(?:more|fewer|less|most|fewest|least|better|worse|(?!old|new|lat|earli)\p{L}{3,}(?:er|est) than|(?:bigg|larg|small|strong|rich|long|short|high)(?:er|est))\b/iu;

/**
 * `which of them was first` behind questions about Kuwait, and then Japan: both are meant. Where only one was named it is
 * not said who the others are, and so not what is asked.
 */
export function readSeveral(asked: string, { turns, names, common }: Context): FollowUp | null {
  const isSure = SURELY_SEVERAL.test(asked);
  if (!isSure && !SEVERAL.test(asked) && !IN_TIME.test(asked)) return null;
  const series = lastOf(namedTogether(turns, names), countIn(asked));
  const unclear = { question: asked, understoodAs: null, need: 'unclear' } as const;
  if (series !== null) return COMPARES.test(asked) ? unclear : understood(askOfAll(asked, series), 'leaning');
  const isExplained = turns.some((turn) => namesSeveral(turn, { names, common }));
  return isSure && !isExplained ? unclear : null;
}

/** How many are meant; `null`: all of them. */
function countIn(asked: string): number | null {
  if (/\b(?:both|either|neither)\b/iu.test(asked)) return 2;
  const said = new RegExp(String.raw`\b(?:${COUNT})\b`, 'iu').exec(asked)?.[0].toLowerCase();
  return said === undefined ? null : COUNT.split('|').indexOf(said) + 2;
}

function lastOf(series: Series | null, count: number | null): Series | null {
  if (series === null || count === null) return series;
  return series.names.length < count ? null : { ...series, names: series.names.slice(-count) };
}

function askOfAll(asked: string, { names, frame }: Series): string {
  const all = `${names.slice(0, -1).join(', ')} and ${names.at(-1) ?? ''}`;
  return (
    askOrder(asked, all, frame) ??
    asked
      .replace(/\b(?:both|all) of (?=them|these|those)/iu, '')
      .replace(
        new RegExp(
          String.raw`\b(?:they|them|these|those|the) (?:both|all|(?:${COUNT})(?: ${KIND})?)\b`,
          'iu',
        ),
        'they',
      )
      .replace(/\b(?:they|them|these|those|both)\b/iu, all)
  );
}

/** `which was first` behind "when did Japan join": which of them did join first. */
function askOrder(asked: string, all: string, [before, behind]: Series['frame']): string | null {
  const order = IN_TIME.exec(asked)?.[1];
  const auxiliary = /^when (did|was|were)\s*$/iu.exec(before)?.[1];
  if (order === undefined || auxiliary === undefined) return null;
  return `Which of ${all} ${auxiliary}${behind} ${EARLY.test(order) ? 'first' : 'last'}`;
}
