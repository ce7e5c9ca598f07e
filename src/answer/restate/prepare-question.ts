import { simplifyChinese } from '../../search/languages/simplify-chinese.ts';
import { chineseNumber } from './chinese-number.ts';

/** "Is it true that", and "that" behind what says something: it asks for nothing. Behind "tell me" it does. */
const RUSSIAN_TRUE = /^\P{L}*(?:это\s)?(?:правда|верно)(?:\sли)?,?\sчто\s/iu;
const RUSSIAN_THAT =
  /(?<!(?:скажи|расскажи|объясни|поясни|напомни|узна|зна|интересно|поня|пожалуйста|привет|здравствуй)(?:те|ть)?),\s(?:что|чтобы)(?!\p{L}|\s(?:такое|это|за|значит|означает|делает)(?!\p{L}))/giu;

/** "Receive not receive" asks whether; "有没有" and "是不是" stand in the list of words. */
const CHINESE_WHETHER = /(?!有没有|是不是)(\p{Script=Han})[不没]\1/gu;

/** "Is what status" asks which one; at the end it asks what something is. */
const CHINESE_IS_WHAT = /是什么(?=\p{Script=Han})(?![来呢啊呀吗嘛])/gu;

/** One word for joining a body and for attending a meeting. */
const TURKISH_ATTEND =
  /((?:zirve|toplant[ıi]|konferans|forum|oturum|t[öo]ren)(?:y[ea]|s?[ıiuü]n[ea]|[ea])(?!\p{L}).*?)kat[ıi]l(?:d[ıi]|m[ıi][şs]|an|acak|[ıi]yor)\p{L}*/giu;

/** "Into whose place did X pass" asks whom X replaced. */
const TURKISH_REPLACE = /kimin yerin[ei] (?:geç|gel|al)\p{L}*/giu;

/** A number before what things are counted with, which English leaves out, or before years, times and states. */
const CHINESE_COUNT =
  /(?<![第几十百千万一二三四五六七八九])([二三四五六七八九]?十[一二三四五六七八九]?|[二两三四五六七八九])(?:[个位名项份种类条场届](?!领域)|(?=[年次国]|周年))/gu;

/** A question in words that can be read one after another, in the same language. */
export function prepareQuestion(text: string, language: 'ru' | 'zh' | 'tr'): string {
  if (language === 'tr')
    return text.replace(TURKISH_ATTEND, '$1iştirak etti').replace(TURKISH_REPLACE, 'kimi ikame etti');
  if (language === 'ru') return text.replace(RUSSIAN_TRUE, 'правда ли ').replace(RUSSIAN_THAT, '');
  return simplifyChinese(text)
    .replace(CHINESE_WHETHER, '是否$1')
    .replace(CHINESE_IS_WHAT, '什么')
    .replace(CHINESE_COUNT, (_, number: string) => ` ${chineseNumber(number.replace('两', '二'))} `);
}
