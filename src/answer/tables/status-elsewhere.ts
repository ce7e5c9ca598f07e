import type { Passage } from '../../corpus/passage.ts';
import type { PassageIndex } from '../../search/build-passage-index.ts';
import type { Hit } from '../../search/hit.ts';
import type { Query, QueryTerm } from '../../search/parse-query.ts';
import { SAYS_NOTHING } from '../../search/vocabulary.ts';
import { type NamePlace, namePlace, nameTerms } from './name-in-question.ts';
import { namedRows } from './named-rows.ts';
import { isDatedStatusTable } from './status.ts';
import type { Table } from './table.ts';

/**
 * True where a question asks for a status of the field's own body with the one named, not of that one with it: "when did
 * our league become a UN observer", "is our league a member of the UN".
 */
export function isStatusElsewhere(query: Query, name: NamePlace, index: PassageIndex): boolean {
  const own = ownPlace(query, index);
  if (own === null) return false;
  if (own.end > name.start) return isGivenBy(query.text, name, own);
  const ahead = query.text.slice(0, own.start);
  const possessive = /['’]s?$/u.exec(query.text.slice(own.start, own.end))?.[0] ?? '';
  const between = possessive + query.text.slice(own.end, name.start);
  if (STATUS_WITH.test(between)) return true;
  const isHad = IS_HAD.test(between) || (IS_GIVEN.test(between) && BEING.test(`${ahead} ${between}`));
  return isHad && STATUS_BEHIND.test(query.text.slice(name.end));
}

/** True where a question asks with whom the field's own body has a status, and names nobody: "where is our league an observer". */
export function asksWhereOwn(query: Query, index: PassageIndex): boolean {
  const { text } = query;
  const own = SAYS_STATUS.test(text) ? ownPlace(query, index) : null;
  if (own === null) return false;
  const [ahead, behind] = [text.slice(0, own.start), text.slice(own.end)];
  if (HAS_STATUS_WITH.test(behind)) return true;
  if (WHERE.test(ahead) && HAS_STATUS.test(behind)) return true;
  return WHO_GIVES.test(ahead) && AS_STATUS.test(behind);
}

/** Where a question names the field's own body. */
function ownPlace(query: Query, { vocabulary }: PassageIndex): NamePlace | null {
  const isOwn = ({ term, boost }: QueryTerm) =>
    boost === 1 && vocabulary.frequency(term) > 0 && vocabulary.idf(term) <= SAYS_NOTHING;
  return namePlace(query, query.terms.filter(isOwn));
}

/** "The union accepted our league as an observer", "which union observer seat does our league have": the own body is named last. */
function isGivenBy(text: string, name: NamePlace, own: NamePlace): boolean {
  if (name.end > own.start) return false;
  const [between, behind] = [text.slice(name.end, own.start), text.slice(own.end)];
  return (GIVES.test(between) && AS_STATUS.test(behind)) || (STATUS_DOES.test(between) && HAS.test(behind));
}

/**
 * The hits without what gives the status of somebody with whom the field's own body has the one asked for: rows, and prose
 * that lists them.
 */
export function withoutStatusElsewhere(
  hits: readonly Hit[],
  query: Query,
  tables: readonly Table[],
  index: PassageIndex,
): readonly Hit[] {
  if (!SAYS_STATUS.test(query.text)) return hits;
  const isOpen = asksWhereOwn(query, index);
  const wrong = new Set(
    tables.filter(isDatedStatusTable).flatMap((table): readonly (Passage | null)[] => {
      const rows = (isOpen ? table.rows : namedRows(query, table)).filter((row) => {
        if (isOpen) return true;
        const place = namePlace(query, nameTerms(query, [row], index));
        return place !== null && isStatusElsewhere(query, place, index);
      });
      return rows.length === 0 ? [] : [table.listing, ...rows];
    }),
  );
  return wrong.size === 0 ? hits : hits.filter(({ passage }) => !wrong.has(passage));
}

const STATUS = '(?:observers?|members?|guests?|partners?|observership|membership|partnership|status)';

const SAYS_STATUS = new RegExp(String.raw`\b${STATUS}\b`, 'iu');
/** What is held with somebody who gives a status. */
const STANDING = '(?:status|seat|right|rights|role|place|standing)';
/** "An observer of the", "an observer seat at the", right before the name. */
const STATUS_WITH = new RegExp(
  String.raw`\b${STATUS}(?: ${STANDING})? (?:of|in|at|with|to|on|within)\s+(?:the\s+)?$`,
  'iu',
);
/** "Observer status", right behind it. */
const STATUS_BEHIND = new RegExp(String.raw`^(?:['’]s?)?(?: \p{Lu}\p{L}+)*[\s-](?:\p{L}+ )?${STATUS}\b`, 'u');

const BESIDE_VERB =
  '(?:an?|the|its|as|ever|also|already|now|still|been|being|formally|officially|first|finally|full|permanent|to be)';
/** What says by itself that the own body comes to the status, or has it. */
const IS_HAD = new RegExp(
  String.raw`^(?:['’]s)?(?: ${BESIDE_VERB})*(?: (?:becom(?:e|es|ing)|became|ha(?:ve|s|d)|hold|holds|held|get|gets|got|gain(?:s|ed)?|receive[sd]?|obtain(?:s|ed)?|acquire[sd]?|w[io]n|enjoy(?:s|ed)?))(?: ${BESIDE_VERB})*\s+$|^['’]s?\s+$`,
  'iu',
);
/** What says so in the passive only: who gives a status is not who has it. */
const IS_GIVEN = new RegExp(
  String.raw`^(?: ${BESIDE_VERB})*(?: (?:made|named|granted|given|awarded|accorded|accepted|admitted|declared|appointed))?(?: ${BESIDE_VERB})*\s+$`,
  'iu',
);
/** "Accept", right behind the one who does, and "as an observer", right behind the one who is accepted. */
const GIVES =
  /^ (?:\p{L}+ly )?(?:accept|admit|tak|took|mak|made|grant|giv|gave|recogni[sz]|declar|nam|welcom|let)\p{L}*\s+(?:the\s+)?$/iu;
const AS_STATUS = new RegExp(String.raw`^(?: in)?(?: as)?(?: an?| its| the)?(?: \p{L}+)? ${STATUS}\b`, 'iu');
/** "Observer seat does" and "have". */
const STATUS_DOES = new RegExp(
  String.raw`^(?:['’]s?)?(?: \p{L}+)? ${STATUS} ${STANDING} (?:does|did|has|had|is)\s+(?:the\s+)?$`,
  'iu',
);
const HAS = /^ (?:have|had|hold|held|enjoy|get|got|gain|obtain|receive|given|granted)/iu;
/** "Has observer status with", and nothing behind it. */
const HAS_STATUS_WITH = new RegExp(
  String.raw`^(?:['’]s?)?(?: ${BESIDE_VERB})*(?: (?:ha(?:ve|s|d)|hold|holds|held|enjoy|enjoys|got))?(?: ${BESIDE_VERB})* ${STATUS}(?: ${STANDING})? (?:of|in|at|with|to|within)\W*$`,
  'iu',
);
/** "In which bodies is", right ahead of the own body, and "an observer". */
const WHERE =
  /\b(?:in|at|with|of|to|within) (?:which|what) (?:\p{L}+ ){1,3}(?:is|was|does|did|has|had)\s+(?:the\s+)?$|\bwhere (?:is|was|does|did|has|had)\s+(?:the\s+)?$/iu;
const HAS_STATUS = new RegExp(
  String.raw`^(?: ${BESIDE_VERB})*(?: (?:ha(?:ve|d)|hold|held|enjoy|got))?(?: ${BESIDE_VERB})* ${STATUS}\b`,
  'iu',
);
/** "Which bodies accepted", right ahead of the own body. */
const WHO_GIVES =
  /\b(?:which|what) (?:\p{L}+ ){1,3}(?:(?:has|have|had|did) )?(?:\p{L}+ly )?(?:accept|admit|tak|took|mak|made|grant|giv|gave|recogni[sz]|nam|welcom|let)\p{L}*\s+(?:the\s+)?$/iu;
const BEING = /\b(?:is|was|are|were|been|being|be)\b/iu;
