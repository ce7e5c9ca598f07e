import { tokenize } from '../search/tokenize.ts';

/** Marks of code, markup, templates and database statements, which no one uses to ask. */
const CODE =
  /\{\{|\}\}|\$\{|<%|%>|<\/?(?:script|iframe|img|svg|style|body|html)\b|\b(?:drop|alter|truncate) table\b|\bselect\s+\*|\b(?:union select|insert into|delete from)\b|\bor\s+['"]?1['"]?\s?=\s?['"]?1\b|;\s*--|\bconsole\.\w+\(|\b(?:os|subprocess)\.\w+\(|\b(?:function|def|class)\s+\w{1,60}\s?\([^)]{0,100}\)\s?[{:]|\brm -rf\b/iu;

/** Orders to a language model, which this is not. */
const ORDER =
  /\b(?:ignore|disregard|forget|override)\b.{0,20}\b(?:(?:previous|prior|above|earlier|all|these)\b.{0,30}\b(?:instructions?|prompts?)|your (?:\p{L}+ )?(?:instructions?|prompts?|rules|guidelines))\b|\b(?:system|developer|hidden|initial) prompt\b|^\W*(?:system|assistant|developer)\s?:|\byou are now\b|^\W*(?:please )?(?:pretend|act|behave|role-?play|speak|talk)\b.{0,10}\b(?:to be|as|like|that|you)\b|\byour (?:instructions|prompt|programming)\b|\bjailbreak\b|\bdo anything now\b|\b(?:write|compose|make up|invent|tell) (?:me )?(?:an?|some) (?:\p{L}+ ){0,2}(?:poems?|haikus?|songs?|stor(?:y|ies)|essays?|jokes?|limericks?|raps?|lyrics|sonnets?)\b|^\W*(?:repeat|say) (?:only|after me|the word|this)\b/iu;

const LETTER = /\p{L}/u;
const YEAR = /\b(?:1[0-9]|20)\d{2}\b/u;

/** So often the same word is no keyword any more. */
const REPEATED = 4;

/** True for what asks nothing of any document: code, orders to a language model, signs, one word over and over. */
export function isNoQuestion(text: string): boolean {
  if (CODE.test(text) || ORDER.test(text)) return true;
  if (text !== '' && !LETTER.test(text)) return !YEAR.test(text);
  const words = tokenize(text).map((token) => token.text.toLowerCase());
  return words.length >= REPEATED && new Set(words).size === 1;
}
