import { detectLanguage } from '../../search/languages/detect-language.ts';
import type { Language } from '../../search/languages/language.ts';
import { tokenize } from '../../search/tokenize.ts';
import type { Context, FollowUp, Need } from './follow-up.ts';
import { namedLast } from './pronoun-meanings.ts';
import { replaceSlot } from './replace-slot.ts';
import { topicOf } from './topic.ts';

type Foreign = Exclude<Language, 'en'>;

/** `what about Japan`, of which the name is kept. */
const WHAT_ABOUT: Readonly<Record<Foreign, RegExp>> = {
  ru: /^(?:ну )?(?:а|и)(?: (?:как|что))?(?: (?:насч[её]т|про|по поводу))? (?!(?:кто|что|где|когда|почему|зачем|сколько|как\p{L}*|с каких?|чем|о ч[её]м)(?!\p{L}))(.+)$/iu,
  tr: /^(?:peki )?(?:ya )(.+?)(?: ne(?: olacak| durumda)?)?$|^peki (?:ya )?(.+)$/iu,
  zh: /^(?:那么?|还有|至于)?(.+?)(?:呢|怎么样|如何)$/u,
};
/** What asks, and what stands for something that was spoken of. */
const ASKING: Readonly<Record<Foreign, RegExp>> = {
  ru: /(?<!\p{L})(?:с каких пор|с какого (?:года|времени)|до какого года|в (?:каком|котором) (?:году|городе)|когда|где|куда|откуда|кто|кем|кого|что|почему|зачем|сколько|как(?:ой|ая|ое|ие|ого|ую|им|ом)?|ли)(?!\p{L})/giu,
  tr: /(?<!\p{L})(?:ne zamandan beri|ne zaman|hangi y[ıi]l(?:da)?|nerede|nereye|kim(?:ler|in)?|neden|niçin|niye|kaç|hangi|nasıl|ne|m[iıuü](?:d[iıuü]r)?)(?!\p{L})/giu,
  zh: /什么时候|何时|哪一?年|在?哪里|在?哪儿|谁|为什么|多少|几个?|什么|哪个|怎么|吗|呢/gu,
};
const PRONOUN: Readonly<Record<Foreign, RegExp>> = {
  ru: /(?<!\p{L})(?:он[аои]?|его|е[её]|их|ему|ей|им|н[её]м|ней|этот?|эта|эти|там|тогда)(?!\p{L})/giu,
  tr: /(?<!\p{L})(?:o|onu|onun|ona|onlar(?:ın)?|bu(?:nu|nun|nlar)?|orada|o zaman)(?!\p{L})/giu,
  zh: /[它他她]们?的?|其|[这那](?:里|儿|个)?/gu,
};

/** Ties a question to the one before. */
const LEAD = /^(?:(?:ну|а|и|peki|ya)[\s,]+)+|^那么?[，,]?/iu;
/** Turkish that has no letter of its own to tell it by; "Kim Sook" is a name. */
const TURKISH =
  /^(?:(?:[Pp]eki )?[Yy]a \p{L}|(?:[Nn]erede|[Nn]e zaman|[Kk]im(?! \p{Lu})|[Nn]eden|[Hh]angi|[Kk]aç)(?: \p{L}+)?\W*$)/u;
/** What was put into a question in another script. */
const PUT_IN = /\p{Script=Latin}[\p{Script=Latin}\p{N}'’.-]*(?:\s[\p{Script=Latin}\p{N}'’.-]+)+$/u;

/** More words say themselves what they are about. */
const FEW_WORDS = 6;

/**
 * A follow-up in another language than English: `а Япония?`, `где он проходил?`. Often only a hint, because its words may as
 * well say enough: names are known in every language.
 */
export function readForeign(asked: string, context: Context): FollowUp | null {
  const language = TURKISH.test(asked) ? 'tr' : detectLanguage(asked);
  if (language === 'en' || tokenize(asked).length > FEW_WORDS) return null;
  return WHAT_ABOUT[language].test(asked)
    ? askInstead(asked, language, context)
    : askOfTopic(asked, language, context);
}

/** The question before asked of something else. */
function askInstead(asked: string, language: Foreign, context: Context): FollowUp | null {
  const groups = WHAT_ABOUT[language].exec(asked)?.slice(1) ?? [];
  const instead = groups.find((group) => group !== undefined);
  // `а второй?`: numbers stand in no English question.
  if (instead === undefined || /^(?:\p{Ll}|第)/u.test(instead)) return null;
  const { question } = context.previous;
  if (ENGLISH.test(question)) return read(replaceSlot(context.previous, instead, context), 'fragment');
  return NAME.test(question)
    ? read(
        question.replace(LEAD, '').replace(NAME, () => instead),
        'fragment',
      )
    : null;
}

/** The first name of a question in Russian or Turkish: a word with one capital letter that does not begin it. */
const NAME = /(?<=\s)\p{Lu}\p{Ll}+(?:\s\p{Lu}\p{Ll}+)*/u;

/** What was spoken of, behind what is asked of it. */
function askOfTopic(asked: string, language: Foreign, context: Context): FollowUp | null {
  const asking = new RegExp(ASKING[language].source, 'iu');
  const bare = tidy(asked.replace(LEAD, '').replace(PRONOUN[language], ' '));
  const topic = asking.test(bare) ? topicBefore(context) : null;
  if (topic === null) return null;
  const isBare = !/[\p{L}\p{N}]/u.test(bare.replace(ASKING[language], ''));
  const isLeaning = new RegExp(PRONOUN[language].source, 'iu').test(asked.replace(asking, ' '));
  return read(tidy(`${bare} ${topic}`), isBare ? 'fragment' : isLeaning ? 'leaning' : 'hint');
}

/** How a question in English begins, whatever names in other languages were put in. */
const ENGLISH =
  /^\W*(?:(?:in|on|at|from|since|until|by) )?(?:who|whom|whose|what|when|where|which|how|why|is|are|was|were|did|does|do|has|have|had|can|could|will|tell|list|name)\b/iu;

function topicBefore(context: Context): string | null {
  const { previous } = context;
  const { question } = previous;
  if (ENGLISH.test(question)) return namedLast(context) ?? topicOf(previous, context);
  const spoken = detectLanguage(question);
  const putIn = /[\p{Script=Cyrillic}\p{Script=Han}]/u.test(question)
    ? PUT_IN.exec(question)?.[0]
    : undefined;
  if (spoken === 'en') return putIn ?? topicOf(previous, context);
  return putIn ?? tidy(question.replace(LEAD, '').replace(ASKING[spoken], ' '));
}

function read(question: string, need: Need): FollowUp {
  return { question, understoodAs: question, need };
}

function tidy(text: string): string {
  return text
    .replace(/[?？。!！]/gu, ' ')
    .replace(/\s+/gu, ' ')
    .trim();
}
