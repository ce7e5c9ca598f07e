import type { Passage } from '../../corpus/passage.ts';
import type { PassageIndex } from '../../search/build-passage-index.ts';
import type { Hit } from '../../search/hit.ts';
import type { Query } from '../../search/parse-query.ts';
import { SAYS_NOTHING } from '../../search/vocabulary.ts';
import { type NamePlace, namePlace, nameTerms } from './name-in-question.ts';
import { namedRows } from './named-rows.ts';
import { isDatedStatusTable } from './status.ts';
import type { Table } from './table.ts';

/**
 * True where a question asks for a status of the field's own body with the one named, not of that one with it: "when did
 * our league become a UN observer", "is our league a member of the UN".
 */
export function isStatusElsewhere(query: Query, name: NamePlace, { vocabulary }: PassageIndex): boolean {
  const isOwn = ({ term, boost }: Query['terms'][number]) =>
    boost === 1 && vocabulary.frequency(term) > 0 && vocabulary.idf(term) <= SAYS_NOTHING;
  const own = namePlace(query, query.terms.filter(isOwn));
  if (own === null || own.end > name.start) return false;
  const ahead = query.text.slice(0, own.start);
  const possessive = /['’]s?$/u.exec(query.text.slice(own.start, own.end))?.[0] ?? '';
  const between = possessive + query.text.slice(own.end, name.start);
  if (STATUS_WITH.test(between)) return true;
  const isHad = IS_HAD.test(between) || (IS_GIVEN.test(between) && BEING.test(`${ahead} ${between}`));
  return isHad && STATUS_BEHIND.test(query.text.slice(name.end));
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
  const wrong = new Set(
    tables.filter(isDatedStatusTable).flatMap((table): readonly (Passage | null)[] => {
      const rows = namedRows(query, table).filter((row) => {
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
/** "An observer of the", right before the name. */
const STATUS_WITH = new RegExp(String.raw`\b${STATUS} (?:of|in|at|with|to|on|within)\s+(?:the\s+)?$`, 'iu');
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
const BEING = /\b(?:is|was|are|were|been|being|be)\b/iu;
