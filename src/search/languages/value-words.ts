/** What Russian, Turkish and Chinese sentences say a number, a date, a length of time or a reason with. */

const CHINESE_DIGITS = '[一二两兩三四五六七八九十百千万萬亿億]';

/** What Chinese counts with; without one of them a digit may be part of any word. */
const CHINESE_COUNTER =
  '[个個名位次人岁歲种種条條座部家所只支级級层層届屆倍分米名股间間艘架枚项項章篇本场場处處块塊元]';

/** A number in words, but for those that are English words too (Turkish "on" is ten) or articles ("bir" is one). */
export const FOREIGN_NUMBER = new RegExp(
  `(?<!\\p{L})(?:(?:дв|тр)(?:а|е|у|и|ое|ём|ём|ёх|ех|ух|ум|умя|емя|адцат)[а-яё]{0,2}|вдвое|втрое|четвер[а-яё]{1,2}|четыр[а-яё]{1,3}|пят[ьи]|шест[ьи]|сем[ьи]|восем[а-яё]{1,2}|восьми|девят[ьи]|девяносто|десят[а-яё]{1,2}|сорок[а-яё]{0,1}|[а-яё]{3,7}(?:надцат|десят)[а-яё]{1,2}|сто|двести|[а-яё]{3,5}(?:ста|сот)|сотн[а-яё]{1,3}|тысяч[а-яё]{0,3}|миллион[а-яё]{0,3}|миллиард[а-яё]{0,3}|половин[а-яё]{1,2}|iki|üç|dört|beş|altı|yedi|sekiz|dokuz|yirmi|otuz|kırk|elli|altmış|yetmiş|seksen|doksan|yüz|milyon|milyar|yarım|yarısı)(?!\\p{L})|${CHINESE_DIGITS}+${CHINESE_COUNTER}|${CHINESE_DIGITS}{2}|分之|一半`,
  'iu',
);

const RUSSIAN_MONTH =
  '(?:январ|феврал|март|апрел|июн|июл|август|сентябр|октябр|ноябр|декабр)(?:ь|я|е|ю|а|у)?|ма[йяею]';
const TURKISH_MONTH = '(?:Ocak|Şubat|Mart|Nisan|Mayıs|Haziran|Temmuz|Ağustos|Eylül|Ekim|Kasım|Aralık)';

/** Dates that are written with a word: "20 марта", "11. yüzyıl", "3月". A bare year is the same in all languages. */
export const FOREIGN_DATE = new RegExp(
  `(?<!\\p{L})(?:\\p{N}{1,2} )?(?:${RUSSIAN_MONTH})(?: \\p{N}{4})?(?!\\p{L})|(?:\\p{N}{1,2}|[IVXLC]+)(?:-м)? (?:век|столети)[а-яё]{0,2}|\\p{N}{1,2} ${TURKISH_MONTH}(?: \\p{N}{4})?|${TURKISH_MONTH}(?: \\p{N}{4}|['’]| ayı)|(?:\\p{N}{1,2}|[IVXLC]+)\\. ?yüzyıl|(?:\\p{N}+|[一二三四五六七八九十〇○元]+)(?:年代?|月|日|世[纪紀])`,
  'gu',
);

export const FOREIGN_DURATION =
  /\p{N}+[\s-]*(?:год|лет|месяц|дн|день|недел|час|минут|сут|десятилети|век|yıl|sene|ay(?!\p{L})|gün|hafta|saat|dakika|yüzyıl)|(?:\p{N}|[一二三四五六七八九十百千万萬两兩])+\s?(?:多|余|餘)?(?:年|个月|個月|天|日|周|週|小时|小時|分钟|分鐘|世纪|世紀)/iu;

export const FOREIGN_REASON =
  /(?<!\p{L})(?:потому|поскольку|так как|из-за|вследствие|благодаря|чтобы|ради|по причине|в связи|привел|привёл|çünkü|nedeniyle|nedenle|dolayı|yüzünden|sayesinde|amacıyla|üzere|için|sebebiyle)(?!\p{L})|因[为為此而]|由[于於]|以便|以免|[为為]了|[导導]致|原因|旨在/iu;

/** A place as Chinese writes it, which has no capitals. */
export const CHINESE_PLACE = /[省市县縣区區州国國岛島镇鎮村洲湾灣港湖河山海府城]|位[于於]|坐落|境内|境內/u;
