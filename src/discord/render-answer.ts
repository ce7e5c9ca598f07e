import type { Answer, FoundAnswer } from '../answer/answer.ts';
import type { Question } from '../store/store.ts';
import { button, card, type Message, type Part, row, text } from './components.ts';
import { COMPONENT, customId } from './custom-id.ts';
import { plainText } from './plain-text.ts';
import { renderCitations } from './render-citations.ts';
import { renderElsewhere } from './render-elsewhere.ts';
import { renderListItems } from './render-list-items.ts';
import { renderNotFound } from './render-not-found.ts';
import { oneLine, small } from './small.ts';
import { truncatePlain } from './truncate.ts';
import { languageNote } from './words/language-note.ts';
import type { Words } from './words/words.ts';

/** Who sees an answer, and what can be done with it there. */
export interface AnswerView {
  readonly question: Question;
  /** What was typed, where the question is how a follow-up was understood. */
  readonly typed?: string | null;
  /** `channel`: everyone sees it, so the question stands above it. */
  readonly audience: 'asker' | 'channel';
  /** Name of the person who showed their private answer to the channel. */
  readonly sharedBy: string | null;
  /** Whether a private answer can be, or has been, shown to the channel. */
  readonly sharing: 'possible' | 'done' | 'none';
}

/** Longest text of a question that is shown above its answer. */
const QUESTION_LIMIT = 300;
/** Longest name of a person that is shown; Discord's own limit is 32 before escapes. */
const NAME_LIMIT = 80;
/** A border that tells at a glance; the words say the same. */
const ACCENTS = {
  found: 0x2e7d32,
  conflicting: 0xb26a00,
  'not-found': 0x6b7280,
  elsewhere: 0x6b7280,
} as const;

export function renderAnswer(answer: Answer, view: AnswerView, words: Words): Message {
  const parts = [
    text(...header(answer, view, words)),
    ...body(answer, view, words),
    actions(answer, view, words),
  ];
  return card(parts, ACCENTS[answer.kind]);
}

function header(
  answer: Answer,
  { question, typed = null, audience, sharedBy }: AnswerView,
  words: Words,
): readonly string[] {
  const note = languageNote(answer);
  return [
    ...(sharedBy === null ? [] : [small(words.sharedBy(truncatePlain(oneLine(sharedBy), NAME_LIMIT)))]),
    ...(audience === 'asker' ? [] : [words.question(shownQuestion(typed ?? question.text))]),
    ...(typed === null ? [] : [small(words.understoodAs(shownQuestion(question.text)))]),
    ...(question.asOf === null ? [] : [small(words.asThingsStood(plainText(words.date(question.asOf))))]),
    ...(note === null ? [] : [small(note)]),
  ];
}

function shownQuestion(text: string): string {
  return truncatePlain(oneLine(text), QUESTION_LIMIT);
}

function body(answer: Answer, { question }: AnswerView, words: Words): readonly (Part | null)[] {
  switch (answer.kind) {
    case 'not-found':
      return renderNotFound(answer, words);
    case 'elsewhere':
      return renderElsewhere(answer, words);
    default:
      return answer.isList ? renderListItems(answer, question.id, 0, words) : renderCitations(answer, words);
  }
}

function actions(answer: Answer, { question, sharing }: AnswerView, words: Words): Part | null {
  const isFound = answer.kind === 'found' || answer.kind === 'conflicting';
  return row(
    isFound ? openButton(answer, words) : null,
    hasMore(answer) ? button(words.morePassages, customId(COMPONENT.more, question.id)) : null,
    isFound && sharing !== 'none' ? shareButton(question.id, sharing, words) : null,
    button(answer.kind === 'not-found' ? words.whyNot : words.why, customId(COMPONENT.why, question.id)),
  );
}

/** Several passages are opened beside their quotes. */
function openButton({ citations }: FoundAnswer, words: Words) {
  const [{ passage }, ...others] = citations;
  return others.length > 0 ? null : button(words.openPassage, customId(COMPONENT.openPassage, passage.id));
}

function shareButton(questionId: string, sharing: 'possible' | 'done', words: Words) {
  const disabled = sharing === 'done';
  const label = disabled ? words.shared : words.share;
  return button(label, customId(COMPONENT.share, questionId), { disabled });
}

function hasMore(answer: Answer): boolean {
  const cited = 'citations' in answer ? answer.citations.map(({ passage }) => passage.id) : [];
  return answer.hits.some(({ passage }) => !cited.includes(passage.id));
}
