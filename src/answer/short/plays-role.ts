import { JOINS, NAMES, STRONG } from '../grammar/word-groups.ts';
import { GAP, wordAt } from '../span/read-words.ts';
import { isAgent, isLedTo, isObject, isPassive, isSubject } from './acts-in-sentence.ts';
import { askedRole } from './asked-role.ts';
import { isSaidToBe } from './is-said-to-be.ts';
import type { ShortReading } from './read-sentence.ts';
import { toldInClause } from './told-in-clause.ts';

/** True where grammar says that the short answer does in the sentence what the question asks about. */
export function playsRole(reading: ShortReading): boolean {
  const asked = askedRole(reading.query);
  if (asked === null) return false;
  switch (asked.role) {
    case 'subject':
    case 'agent':
      return verbsAt(reading, asked.position).some(
        (verb) => isAgent(reading, verb) || (!isPassive(reading, verb) && isSubject(reading, verb)),
      );
    case 'patient':
      return verbsAt(reading, asked.position).some((verb) =>
        isPassive(reading, verb) ? isSubject(reading, verb) : isObject(reading, verb),
      );
    case 'object':
      return isBesideAsked(reading);
    case 'predicate':
      return isSaidToBe(reading, asked.position);
  }
}

/** True where the verb of the question stands in the sentence, and the short answer does there something else than is asked. */
export function playsOtherRole(reading: ShortReading): boolean {
  const asked = askedRole(reading.query);
  if (asked === null || asked.role === 'object' || asked.role === 'predicate') return false;
  return verbsAt(reading, asked.position).length > 0 && !playsRole(reading);
}

/** True where the question asks what does or is something, and the short answer only says where, with what or of what. */
export function isMisled(reading: ShortReading): boolean {
  const role =
    askedRole(reading.query)?.role ??
    (/\b(?:what|which)(?: is| was| are| were|['’]s)\b/iu.test(reading.query.text) ? 'predicate' : 'object');
  if (
    role === 'object' ||
    /\b(?:in|on|at|of|to|for|from|with|by|as|into|near|about)\W*$/iu.test(reading.query.text)
  )
    return false;
  const before = wordAt(reading.words, reading.first - 1)?.lower ?? '';
  return isLedTo(reading) && before !== 'by' && before !== 'as' && before !== 'to';
}

/** Where the verb stands, in the clauses that say most of the question: "A scored twice; the third goal was scored by B". */
function verbsAt(reading: ShortReading, position: number): readonly number[] {
  const { said, clauses } = reading;
  const all = said.flatMap((own, at) => (own.includes(position) ? [at] : []));
  if (all.length < 2) return all;
  const told = all.map((at) => toldInClause(reading, clauses[at] ?? 0));
  const most = Math.max(...told);
  return all.filter((_, at) => told[at] === most);
}

/** True where nothing but small words stand between the short answer and a word of the question that is no name. */
function isBesideAsked(reading: ShortReading): boolean {
  const { words, said, first } = reading;
  for (let at = first - 1; at >= 0; at -= 1) {
    const word = words[at];
    if (word === undefined) return false;
    if ((said[at] ?? []).length > 0) return !NAMES.has(word.wordClass) || at === 0;
    if (NAMES.has(word.wordClass) || STRONG.has(word.wordClass) || JOINS.has(word.wordClass)) return false;
    if (word.lower === 'by' || word.gap === GAP.stop) return false;
  }
  return false;
}
