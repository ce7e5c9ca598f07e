import { citeWhole } from '../cite-whole.ts';
import type { ClaimSources } from './claim-sources.ts';
import { type NamedList, nameKey } from './named-list.ts';
import { sharesKey, type Unit } from './read-units.ts';
import { isDenied, isPresent, type Mark, type Reading } from './reading.ts';
import { contradict, type Judgement, support } from './verdict.ts';

/** Words that may stand beside what something is said to be: "a full member state", "one of the members". */
const FILLER =
  /^(?:status|sits?|still|just|merely|actually|really|proper|regular|real|states?|country|countries|nations?|organi[sz]ations?|body|only|fledged|rank|parts?)$/iu;

const BEING =
  /\b(?:is|are|isn['’]t|aren['’]t|has|have|hasn['’]t|belongs?|remains?|counts?|participates?|takes? part|sits?)\b/iu;

/** "Have both joined as members". */
const JOINED_AS =
  /\b(?:(?:has|have|was|were)\s+)?(?:both\s+)?(?:joined|admitted|accepted|came in|let in)\s+as\b/iu;

/** Judges "X is a member state" by the lists that name all of them; since when it is one, they do not say. */
export function checkMembership(claim: Reading, sources: ClaimSources): Judgement | null {
  const [since] = SINCE.exec(claim.text) ?? [];
  if (since === undefined) return checkList(claim, sources);
  const judgement = checkList(sources.read(claim.text.slice(0, -since.length).replace(BEEN, 'is')), sources);
  return judgement?.verdict === 'contradicted' && claim.negations.length === 0 ? judgement : null;
}

/** Whoever has been a member since then is one. */
const BEEN = /\bha(?:s|ve) been\b/u;

/** "Since 2021", at the end. */
const SINCE = /\s+since\s[^,;]*$/iu;

function checkList(claim: Reading, { lists }: ClaimSources): Judgement | null {
  const verb = JOINED_AS.exec(claim.text) ?? BEING.exec(claim.text);
  const isOfToday = isPresent(claim) || JOINED_AS.test(claim.text) || /\bnever been\b/iu.test(claim.text);
  if (verb === null || !isOfToday || hasOtherTime(claim)) return null;
  // Who alone is a member, or half of whom, no list says.
  const isOfVerb = ({ word, start }: Mark) =>
    word === 'both' || (word === 'only' && start + word.length + 1 >= verb.index);
  if (claim.quantifiers.some((mark) => mark.start < verb.index && !isOfVerb(mark))) return null;
  const subject = claim.units.filter(({ end }) => end <= verb.index);
  const from = verb.index + (/ as$/iu.test(verb[0]) ? verb[0].length : 0);
  const rest = claim.units.filter(({ start, kind }) => start >= from && kind !== 'context');
  const meant = listsMeant(rest, lists);
  if (subject.length === 0 || meant.length === 0 || subject.some(({ kind }) => kind === 'context'))
    return null;
  const names = splitNames(claim.text.slice(0, verb.index));
  if (names.length === 0 || !names.every((name) => isName(name))) return null;
  const judgements = names.map((name) => judgeName(name, claim, rest, meant, lists));
  if (judgements.some((one) => one === null)) return null;
  return judgements.find((one) => one?.verdict === 'contradicted') ?? judgements[0] ?? null;
}

/** "Will be", "was until", "since 2004": the lists say nothing of other times. */
function hasOtherTime({ text, hedges }: Reading): boolean {
  return hedges.length > 0 || /\b(?:since|until|(?<!never )been|ever|longer|again|yet|soon)\b/iu.test(text);
}

/** The lists whose kind is named; none where something else is said beside it. */
function listsMeant(rest: readonly Unit[], lists: readonly NamedList[]): readonly NamedList[] {
  const meant = lists.filter(
    ({ units: [kind] }) => kind !== undefined && rest.some((unit) => sharesKey(unit, kind)),
  );
  const isSaid = (unit: Unit) =>
    FILLER.test(unit.text) || meant.some(({ units }) => units.some((kind) => sharesKey(unit, kind)));
  const kinds = new Set(meant.map(({ units: [kind] }) => nameKey(kind === undefined ? [] : [kind])));
  if (!rest.every(isSaid) || kinds.size !== 1) return [];
  const narrower = meant.filter(({ units }) =>
    rest.every((unit) => !/^organi/iu.test(unit.text) || units.some((kind) => sharesKey(unit, kind))),
  );
  return narrower;
}

function splitNames(text: string): readonly string[] {
  return text
    .replace(/^\s*(?:both|neither)\s+/iu, '')
    .replace(/^\s*like\s+[^.;]+,\s+/iu, '')

    .replace(/\b(?:currently|now|also|still|today|only|just|merely)\b/giu, '')
    .split(/\s*,\s*(?:and\s+|nor\s+)?|\s+(?:and|nor)\s+/u)
    .map((name) => name.trim().replace(/^the\s+/iu, ''))
    .filter((name) => name !== '');
}

/** Only what is written as a name can be missing from a list. */
function isName(name: string): boolean {
  return (
    /^\p{Lu}/u.test(name) &&
    name.split(/\s+/u).every((word) => /^(?:\p{Lu}|of$|the$|and$|for$|in$)/u.test(word))
  );
}

function judgeName(
  name: string,
  claim: Reading,
  rest: readonly Unit[],
  meant: readonly NamedList[],
  lists: readonly NamedList[],
): Judgement | null {
  const row = meant.map((list) => list.find(name)).find((found) => found !== undefined);
  const isNegated = isDenied(claim.negations);
  if (row !== undefined) {
    const citation = citeWhole(row);
    if (!isNegated) return support(citation);
    const claimed = claim.negations[0]?.start ?? 0;
    return contradict(citation, {
      kind: 'negation',
      claimed: claim.text.slice(claimed, rest.at(-1)?.end),
      found: statusIn(row.text, meant),
    });
  }
  // The lists hold those of today; who left is not in them.
  if (/\bnever\b/iu.test(claim.text)) return null;
  return judgeAbsent(name, claim, rest, meant, lists);
}

function judgeAbsent(
  name: string,
  claim: Reading,
  rest: readonly Unit[],
  meant: readonly NamedList[],
  lists: readonly NamedList[],
): Judgement | null {
  const others = lists.filter((list) => !meant.includes(list) && meant.every((one) => excludes(one, list)));
  const elsewhere = others.flatMap((list) => {
    const row = list.find(name);
    return row === undefined ? [] : [{ list, row }];
  })[0];
  const [first] = meant;
  if (first === undefined) return null;
  const citation = elsewhere === undefined ? citeWhole(first.listing) : citeWhole(elsewhere.row);
  if (isDenied(claim.negations)) return support(citation);
  if (elsewhere === undefined)
    return contradict(citation, { kind: 'list', claimed: name, found: first.what });
  // Who is a member today may have been admitted as an observer.
  const isExcluded = /\bnot (?:an? )?\p{Ll}/u.test(elsewhere.row.text);
  if (JOINED_AS.test(claim.text) && !isExcluded) return null;
  const isMeant = (unit: Unit) => first.units[0] !== undefined && sharesKey(unit, first.units[0]);
  const claimed = rest.find(isMeant)?.text ?? name;
  return contradict(citation, {
    kind: 'status',
    claimed,
    found: statusIn(elsewhere.row.text, [elsewhere.list]),
  });
}

/** What the row says it is; its name where the row leaves that to the heading. */
function statusIn(text: string, lists: readonly NamedList[]): string {
  const singular = lists.map(({ what }) => what.replace(/s$/u, ''));
  return singular.find((what) => text.includes(what)) ?? text.split(' — ')[0] ?? text;
}

/** Two lists without a common name, of which one names what the other does not mean. */
function excludes(a: NamedList, b: NamedList): boolean {
  return a.table.rows.every((row) => b.find(row.row.cells[0]?.text ?? '') === undefined);
}
