import type { Reading } from './reading.ts';

/** Offices and relations that texts hardly say in other words; an author they call who wrote something. */
const ROLE =
  'mayor|governor|architect|owner|landlord|tenant|secretary|treasurer|captain|manager|director|coach|trainer|chef|editor|publisher|translator|composer|producer|illustrator|sponsor|principal|headmaster|headteacher|priest|bishop|king|queen|president|wife|husband|son|daughter|father|mother|brother|sister|boss|host|moderator|designer|inventor|painter|sculptor|narrator|actor|actress|singer|drummer|guitarist|developer';

/** What somebody does as long as the office lasts. */
const HOLDING =
  'hosts?|leads?|runs?|owns?|manages?|edits?|presents?|coach(?:es)?|organi[sz]es?|publish(?:es)?|sponsors?|teach(?:es)?';

const NAME = String.raw`(?:the )?\p{Lu}[\p{L}\p{N}'’.-]*(?: (?:(?:of|the|and|van|von|de|la) )*\p{Lu}[\p{L}\p{N}'’.-]*)*`;

/** What begins, ends or comes about is told in too many words. */
const ANY_EVENT =
  '(?:start|beg[aiu]n|stop|end|finish|happen|occur|publish|releas|launch|creat|found|establish|introduc|form|made|held|open|clos|shut|come)\\p{Ll}*';

/** Asks for what one word says: what became of somebody and when, who holds an office, or does its work. */
const DEEDS = [
  new RegExp(
    String.raw`\b[Ww]hen (?:did|was|were|is|will) ${NAME} (?!${ANY_EVENT}\b)(\p{Ll}{3,})\P{L}*$`,
    'u',
  ),
  new RegExp(String.raw`\bwho (?:is|was|are|were) (?:the|its|\p{L}+['’]s) (?:\p{L}+ )?(${ROLE})\b`, 'iu'),
  new RegExp(String.raw`\bwho (${HOLDING})\b`, 'iu'),
];

/** Who is named so does it, in whatever words. */
const DONE_BY =
  /\b(?:led|run|hosted|held|owned|managed|organi[sz]ed|taught|presented|edited|published|headed|chaired) by\b/iu;

/** True where that word stands in the passage in no form: it tells something else of whom or what the question names. */
export function missesDeed({ query, units, choice }: Reading): boolean {
  if (DONE_BY.test(choice.text)) return false;
  return DEEDS.some((asked) => {
    const deed = asked.exec(query.question)?.[1]?.toLowerCase();
    return units.some(({ token, isHeld }) => token.toLowerCase() === deed && !isHeld);
  });
}
