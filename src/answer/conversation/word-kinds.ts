import { AUXILIARY, QUESTION_WORD } from '../../search/question-words.ts';
import { tokenize } from '../../search/tokenize.ts';
import { PARTICIPLE } from '../grammar/verbs.ts';

export const ASKING_WORD = new RegExp(
  `^(?:${QUESTION_WORD}|whats|whos|wheres|whens|wher|wen|whn|wat|wut|wot|wich|whch|whick|hwo|hwen|hwere|wy|(?:who|what|when|where|how)['’](?:s|re|d))$`,
  'iu',
);
export const DETERMINER = /^(?:the|a|an|its|their|his|her|our)$/iu;
export const PREPOSITION =
  /^(?:in|on|at|to|from|by|with|for|into|about|between|since|before|after|until|under|during|against|through|outside|within|among|of|behind|without|over|near|towards?|throughout|despite|except|via)$/iu;
export const HELPING_VERB = new RegExp(
  `^(?:${AUXILIARY}|be|been|being|shall|may|might|must|ca|wo)(?:n['’]?t)?$`,
  'iu',
);
export const BE = /^(?:is|are|was|were|be|been|has|have|had)(?:n['’]?t)?$/iu;
/** Words that name nothing, beside pronouns and conjunctions. */
const LIGHT =
  /^(?:i|you|we|it|he|him|she|they|them|this|that|these|those|there|here|then|one|ones|and|or|but|so|ok|okay|also|not|now|please|already|still|ever|just|too|really|yet|again|currently|many|much|long|often|old|far|list|name|tell|show|give|me|about|mean|come|came|go|went|get|got|up|like|exactly|precisely|actually|maybe|though|instead|else)$/iu;
export const SUBJECT = /^(?:i|you|we|it|he|she|they|this|that|these|those)$/iu;
export const DONE = new RegExp(`^(?:${PARTICIPLE}|met|left|gone|grown)$`, 'iu');

/** True for a word that says what a question is about. */
export function isContent(word: string): boolean {
  return ![ASKING_WORD, DETERMINER, PREPOSITION, HELPING_VERB, LIGHT].some((kind) => kind.test(word));
}

/** True where a text has a verb or a question word, so that it may be a question by itself. */
export function isSentence(text: string): boolean {
  return tokenize(text).some(({ text: word }, position) =>
    [ASKING_WORD, HELPING_VERB, ...(position === 0 ? [COMMAND] : [])].some((kind) => kind.test(word)),
  );
}

const COMMAND = /^(?:list|name|tell|show|give|explain|describe)$/iu;

/** The words of a text that say what it is about. */
export function contentWords(text: string): readonly string[] {
  return tokenize(text)
    .map((token) => token.text)
    .filter(isContent);
}
