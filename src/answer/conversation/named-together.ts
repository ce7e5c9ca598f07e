import { type Names, type Phrase, readPhrases } from './phrases.ts';
import type { Turn } from './turn.ts';
import { contentWords } from './word-kinds.ts';

/** Things of one kind that were spoken of together. */
export interface Series {
  /** In the order in which they were named. */
  readonly names: readonly string[];
  /** The last question about one of them, cut where that one is named. */
  readonly frame: readonly [string, string];
}

/**
 * The things that the last questions asked the same of, one after the other: Kuwait and Japan behind "when did Kuwait
 * join" and "and Japan?"; or those that the last question names beside each other. `null`: fewer than two.
 */
export function namedTogether(turns: readonly Turn[], names: Names): Series | null {
  const last = turns.at(-1)?.question ?? '';
  return namedInTurn(turns, names) ?? namedBeside(last, names);
}

function namedInTurn(turns: readonly Turn[], names: Names): Series | null {
  const questions = turns.map(({ question }) => question);
  const last = questions.at(-1) ?? '';
  const found: string[] = [];
  let frame: Series['frame'] | null = null;
  for (let at = questions.length - 2; at >= 0; at -= 1) {
    const pair = onlyDifference(questions[at] ?? '', last, names);
    if (pair === null || (frame !== null && pair.frame.join('\n') !== frame.join('\n'))) break;
    if (frame === null) found.unshift(pair.later);
    if (!found.includes(pair.earlier)) found.unshift(pair.earlier);
    frame = pair.frame;
  }
  return frame === null || found.length < 2 ? null : { names: found, frame };
}

/** What two questions name each where all their other words are the same; `null`: they differ otherwise. */
function onlyDifference(earlier: string, later: string, names: Names) {
  for (const a of namesOf(earlier, names))
    for (const b of namesOf(later, names)) {
      const frame = [later.slice(0, b.start), later.slice(b.end)] as const;
      const isSame =
        fold(earlier.slice(0, a.start)) === fold(frame[0]) && fold(earlier.slice(a.end)) === fold(frame[1]);
      if (isSame && fold(a.text) !== fold(b.text) && contentWords(frame.join(' ')).length > 0)
        return { earlier: a.text, later: b.text, frame };
    }
  return null;
}

function fold(text: string): string {
  return text.toLowerCase().trim();
}

/** The phrases that name something, not as what another one is beside of. */
function namesOf(question: string, names: Names): readonly Phrase[] {
  return readPhrases(question, names).filter(
    ({ text, role, preposition }) =>
      role !== 'verb' &&
      !/^(?:before|after)$/u.test(preposition ?? '') &&
      (/^(?:the )?\p{Lu}/u.test(text) || names.has(fold(text).replace(/^the /u, ''))),
  );
}

/** The names that a question says beside each other, `are Japan and China members`; `null`: there are none. */
export function namedBeside(question: string, names: Names): Series | null {
  const phrases = namesOf(question, names).map(onlyName);
  for (const [first, phrase] of phrases.entries()) {
    let last = first;
    while (isBeside(question, phrases[last], phrases[last + 1])) last += 1;
    const together = phrases.slice(first, last + 1);
    // What a comma alone parts is no list: `who signed it, the Oslo pact`.
    if (!isList(question, together)) continue;
    return {
      names: together.map(({ text }) => text),
      frame: [question.slice(0, phrase.start), question.slice(together.at(-1)?.end ?? phrase.end)],
    };
  }
  return null;
}

function isList(question: string, [first, ...others]: readonly Phrase[]): boolean {
  const last = others.at(-1);
  return (
    first !== undefined &&
    last !== undefined &&
    /\s(?:and|or)\s/iu.test(question.slice(first.end, last.start))
  );
}

/** `Tall` of `Tall members`: nothing else tells a name that is not known from the noun behind it. */
function onlyName(phrase: Phrase): Phrase {
  const name = /^(?:\p{Lu}\S*\s)*\p{Lu}\S*(?=\s\p{Ll}+$)/u.exec(phrase.text)?.[0] ?? phrase.text;
  return { ...phrase, text: name, end: phrase.start + name.length };
}

function isBeside(question: string, one: Phrase | undefined, other: Phrase | undefined): boolean {
  if (one === undefined || other === undefined) return false;
  return /^(?:,? (?:and|or) |, )$/u.test(question.slice(one.end, other.start));
}
