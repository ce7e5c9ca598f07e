import { TURNED_ROUND } from '../claim-words.ts';
import { sharesKey, type Unit } from '../read-units.ts';
import type { Reading } from '../reading.ts';
import type { Compared } from './compared.ts';

/**
 * True where the text tells of the same doer, and of the same one to whom it was done, where it uses a word of the statement:
 * "A accused B" does not say that B accused A, nor that A was accused by B.
 */
export function rolesAgree({ claim, evidence, pairs }: Compared): boolean {
  if (TURNED_ROUND.test(claim.text)) return false;
  return [...pairs].every(([deed, places]) => {
    if (deed.kind !== 'word') return true;
    const said = rolesOf(deed, claim);
    const [object] = said.object;
    // "The partners CICA had" are no deed.
    const isDone = VERB.test(deed.text) && object?.kind === 'name';
    if (!isDone && said.agent.length === 0) return true;
    return places.some((place) => areSame(said, place, evidence));
  });
}

/** Not "transformation" in "the transformation Road Map". */
const VERB = /(?:ed|s|ing|en|ook|ave|old|ent|eft|ought|aught|un|egan|uilt|et|on)$/iu;

/** The pieces around a word that may be a verb; none of an object or an agent where none follows. */
interface Roles {
  readonly before: readonly Unit[];
  /** Right behind it. */
  readonly object: readonly Unit[];
  /** Behind "by". */
  readonly agent: readonly Unit[];
}

function isName({ kind }: Unit): boolean {
  return kind === 'name' || kind === 'context';
}

function rolesOf(deed: Unit, { text, units }: Reading): Roles {
  const after = units.filter(({ start }) => start >= deed.end);
  const isClose = ({ end }: Unit) => end <= deed.start && !/[.;:]\s/u.test(text.slice(end, deed.start));
  const [first] = after;
  const isDirect = first !== undefined && DIRECT.test(text.slice(deed.end, first.start));
  const by = deed.end + (BY.exec(text.slice(deed.end))?.[0].length ?? Number.POSITIVE_INFINITY);
  return {
    before: units.filter((unit) => isName(unit) && isClose(unit)),
    object: isDirect ? listFrom(after, text) : [],
    agent: listFrom(
      units.filter(({ start }) => start >= by),
      text,
    ).filter(isName),
  };
}

/** "Accused the", "signed the 1999": nothing else stands before the name. */
const DIRECT = /^\s+(?:(?:the|a|an|its|his|her|their|former|then)\s+|\d+\s+)*$/iu;
/** "Opened by", "opened (inaugurated) by", "opened on 3 May by"; not "the paper was written by". */
const BY =
  /^(?:\s+(?!(?:is|are|was|were|be|been|has|have|had)\b)\(?[\p{Ll}-]+\)?){0,3}?(?:\s+(?:on|in|at)\s+(?:(?!\b(?:is|are|was|were|been)\b)[^.;:,]){1,30}?)?\s+by\s/u;

/** A name with those that are listed behind it; another piece alone. */
function listFrom(units: readonly Unit[], text: string): readonly Unit[] {
  const end = units.findIndex((unit, position) => {
    const before = units[position - 1];
    if (before === undefined) return false;
    return !isName(before) || !LISTED.test(text.slice(before.end, unit.start));
  });
  return end < 0 ? units : units.slice(0, end);
}

const LISTED = /^(?:[\s,&’'s-]|\b(?:and|or|the|an?|\d+)\b)*$/iu;

function areSame(said: Roles, place: Unit, evidence: Reading): boolean {
  const told = rolesOf(place, evidence);
  // A noun for those who do it has no doer and no object around it.
  if (DOERS.test(place.text) && said.before.length === 0) return overlap(said.object, evidence.units);
  const doer = said.agent.length > 0 ? said.agent : said.before.slice(-1);
  const done = said.agent.length > 0 ? said.before.slice(-1) : said.object;
  const isDoneBy = (units: readonly Unit[]) => doer.length === 0 || overlap(doer, units);
  const isDoneTo = (units: readonly Unit[]) => done.length === 0 || overlap(done, units);
  if (told.agent.length > 0) return isDoneBy(told.agent) && !overlap(done, told.agent);
  const isDoer = said.agent.length === 0 || isDoneBy(told.before);
  if (told.object.length > 0) return isDoer && isDoneTo(told.object);
  // Where neither follows the word, the doer stands before it, and the other behind.
  const behind = evidence.units.filter(
    ({ start }) => start >= place.end && !/[.;:]\s/u.test(evidence.text.slice(place.end, start)),
  );
  return isDoneBy(told.before) && (said.agent.length > 0 || overlap(done, behind));
}

const DOERS = /(?:ants?|ees?)$/iu;

function overlap(a: readonly Unit[], b: readonly Unit[]): boolean {
  return a.some((one) => b.some((other) => sharesKey(one, other)));
}
