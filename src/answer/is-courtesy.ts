/** Thanks, greetings, assent and other words of courtesy, in the languages that people ask in; longer ones first. */
const COURTESIES = [
  // English
  `(?:(?:many|much|ok|no) )?than(?:ks?|x)(?: (?:you|u|ya))?(?: (?:so|very))?(?: much| a (?:lot|bunch|million|ton)| loads)?(?: (?:again|indeed|bot|all|everyone|guys|mate|man|friend))?(?: for (?:that|this|helping(?: me)?|answering|(?:the|your|all(?: the)?) (?:quick )?(?:help|answers?|info(?:rmation)?|time|reply|response)))?`,
  'thx|thnx|tysm|ty|tyvm|cheers|much obliged|(?:much|greatly) appreciated|(?:i )?(?:really )?appreciate (?:it|that|your help)',
  `(?:have an? )?(?:good|nice|great|lovely) (?:night|day|evening|one|weekend|morning|afternoon)|(?:that(?:['’]s|s| is| was) |how |so |very |really |pretty |quite )*(?:cool|nice|great|good|perfect|awesome|brilliant|excellent|wonderful|amazing|super|fantastic|lovely|neat|sweet|interesting|helpful|useful|impressive|fascinating|fair|fine|enough)(?: (?:to know|enough|work|job|stuff|answer|for (?:now|today|me)))?`,
  `that(?:['’]s|s| is) (?:all|it)(?: (?:for (?:now|today|me)|i (?:need(?:ed)?|want(?:ed)?)))?|(?:i )?(?:got|get) (?:it|you|that|ya)|gotcha|i see|(?:i )?understood|i understand|noted|(?:(?:that|it) )?makes sense|no (?:problem|worries)|np|never ?mind|nvm|you(?:['’]re|r| are) welcome|well done|my bad|i don['’]?t care|whatever`,
  `ok(?:ay|ey|i)?|kk?|al(?:l )?right(?:y)?|right|sure(?: thing)?|yes|yeah|yep|yup|no|nope|oh|ah|aha|hm+|wow|lol|lmao|ha(?:ha)+|hehe|oops|(?:i(?:['’]m| am) )?sorry|please`,
  'good ?bye|bye(?:[- ]?bye)?|cya|see (?:you|ya|u)(?: (?:later|soon|around|tomorrow|then))?|take care|farewell|ttyl|hi(?:ya)?|hello|hey|howdy|greetings|there|bot',
  // Russian
  String.raw`(?:большое |огромное )?спасибо(?: (?:большое|огромное|вам|тебе|бот|ещё раз|за (?:ответ|помощь|информацию)))*|благодарю(?: (?:вас|тебя))?|спс|пасиб\p{L}*`,
  `(?:всё |все |мне )?(?:понятно|ясно)|я? ?понял[аи]?|хорошо|ладно|ок(?:ей)?|отлично|супер|класс(?:но)?|круто|здорово|прекрасно|замечательно|интересно|ага|угу|да|нет|не за что|извини(?:те)?`,
  'пока(?:-пока)?|до свидания|до встречи|привет|здравствуй(?:те)?|доброе утро|добрый (?:день|вечер)|спокойной ночи|всего (?:доброго|хорошего)',
  // Turkish
  `(?:çok )?teşekkür(?:ler)?(?: eder(?:im|iz))?|(?:çok )?sağ ?ol(?:un)?|eyvallah|tşk(?:ler)?|mersi|rica ederim`,
  'hoşça ?kal(?:ın)?|güle güle|görüşürüz|merhaba|selam|günaydın|iyi (?:günler|akşamlar|geceler)',
  'tamam(?:dır)?|peki|anladım|anlaşıldı|(?:çok )?(?:güzel|iyi|ilginç)|harika|süper|mükemmel|müthiş|evet|hayır',
];

/** Chinese has no spaces between words. */
const CHINESE =
  '(?:非常|十分|太|多|很)?(?:谢谢|感谢|谢)(?:你|您|大家|了|啦)*|好的?(?:吧|了|呀)?|(?:我)?(?:明白|知道|了解|懂|清楚)了?|再见|拜拜|你好|您好|嗨|酷|太(?:好|棒)了|不错|很好|非常好|棒|没事|没关系|对不起|抱歉|辛苦了|晚安|早上好|[嗯哦啊噢]+|是的?|不是?';

/** Once the whole text is in small letters. */
const COURTESY = new RegExp(`(?:(?:${COURTESIES.join('|')})(?![\\p{L}\\p{N}])|${CHINESE})`, 'uy');
/** What may stand between and behind; a question mark asks something. */
const BETWEEN = /[^\p{L}\p{N}?？]*/uy;

/** What the small letter of the Turkish "İ" leaves behind. */
const DOT_ABOVE = '\u0307';

/** True for a text of nothing but thanks, greetings and the like: "ok, thank you!", "спасибо", "好的，谢谢". */
export function isCourtesy(text: string): boolean {
  const small = text.toLowerCase().normalize('NFC').replaceAll(DOT_ABOVE, '');
  let position = skip(BETWEEN, small, 0);
  const start = position;
  while (position < small.length) {
    const end = skip(COURTESY, small, position);
    if (end === position) return false;
    position = skip(BETWEEN, small, end);
  }
  return position > start;
}

/** Where the match of a pattern ends that begins right here; this very place where there is none. */
function skip(pattern: RegExp, text: string, position: number): number {
  pattern.lastIndex = position;
  return position + (pattern.exec(text)?.[0].length ?? 0);
}
