import type { Answer } from '../answer.ts';
import { PARTICIPLE } from '../grammar/verbs.ts';
import { type Names, readPhrases } from './phrases.ts';
import { headNoun } from './topic.ts';
import { isNewName, namedBy, rowNamed, type Turn } from './turn.ts';

/** Asks which one something is: the one that is named is spoken of from then on. */
const ASKS_WHICH = /^\W*(?:which|what)\b/iu;
/** One of several: `what is the Almaty Act` asks for no name, `what is the oldest act` does. */
const SINGLED_OUT =
  /\b(?:first|last|latest|current|only|most|least|(?!(?:(?:north|south|mid)?west|t?rest|test|\p{L}*quest|guest|\p{L}*(?:nter|or|on|rot|ont|nif|nv|arv|ugg|rr|tt|ri)est)\b)\p{L}{2,}est)\b/iu;
/** `what other body was created then`: the row that answers is that one. */
const ONE_DONE = new RegExp(
  String.raw`^\W*(?:which|what) (?:other )?\p{L}*[^s\s] (?:is|was) (${PARTICIPLE})\b`,
  'iu',
);
/** Says of a thing what it is or became, so that no other thing is spoken of. */
const SAYS_WHAT_IT_IS =
  /\b(?:is|was|are|were|become|became|been|remains?|remained|joined|came|comes|left|entered|acceded|grew)\b/iu;
/** What lasts or happens is told by the name of who did it, which does not stand for it. */
const HAPPENING = /(?:ship|tion|sion|ment|ance|term|period|reign|tenure|stay|meeting|event)$/iu;

/**
 * What an answer named that was asked for as a subject: Kuwait behind "which is the newest member". `null`: something in
 * the question is spoken of rather, as the first summit in "which country hosted the first summit".
 */
export function subjectNamed(turn: Turn, names: Names): string | null {
  const { question, answer } = turn;
  if (!ASKS_WHICH.test(question)) return null;
  const done = ONE_DONE.exec(question)?.[1];
  if (done !== undefined) return namedShortly(answer, question) ?? namedWith(done, answer);
  if (!SINGLED_OUT.test(question)) return null;
  const nouns = readPhrases(question, names).filter(({ role }) => role !== 'verb');
  if (hasObject(question, names) || HAPPENING.test(headNoun(nouns[0]?.text ?? ''))) return null;
  return (
    namedBy(turn) ?? namedShortly(answer, question) ?? namedByOpening(answer, headNoun(nouns[0]?.text ?? ''))
  );
}

/** True where something stands before the verb of being, or none does: `hosted the first summit`. */
function hasObject(question: string, names: Names): boolean {
  const verb = SAYS_WHAT_IT_IS.exec(question);
  if (verb === null) return true;
  return readPhrases(question.slice(0, verb.index), names).some(
    ({ role, preposition }) => role === 'plain' && preposition === null,
  );
}

/** The name of the only row that answered, without what is in brackets behind it, or the short answer. */
function namedShortly(answer: Answer, question: string): string | null {
  if (answer.kind !== 'found' || answer.isList) return null;
  const row = rowNamed(answer.citations[0].passage);
  return [row, answer.short].find((name) => name != null && isNewName(name, question)) ?? null;
}

/** What a sentence says was done to: `adopted the Oslo Declaration`. */
function namedWith(verb: string, answer: Answer): string | null {
  if (answer.kind !== 'found' || answer.isList) return null;
  const [, name] =
    new RegExp(`\\b${verb} (the (?:\\p{Lu}[\\p{L}\\p{N}'’-]*(?: (?=\\p{Lu}))?)+)`, 'u').exec(
      answer.citations[0].quote,
    ) ?? [];
  return name ?? null;
}

/** `The Third Harbour Fair was …`: what a sentence is about, if it is what was asked for. */
function namedByOpening(answer: Answer, noun: string): string | null {
  if (answer.kind !== 'found' || noun === '') return null;
  const opening = /^(?:The )?((?:\p{Lu}[\p{L}\p{N}'’-]*\s){1,6})(?=(?:was|is|were|are|has|had|took)\b)/u;
  const name = opening.exec(answer.citations[0].quote)?.[1]?.trim() ?? '';
  return name.toLowerCase().split(' ').includes(noun.toLowerCase()) ? `the ${name}` : null;
}
