/** What Russian, Turkish and Chinese sentences say a number, a length of time or a reason with. */

/** A number in words, but for those that are English words too (Turkish "on" is ten) or articles ("bir" is one). */
export const FOREIGN_NUMBER =
  /(?<!\p{L})(?:дв[аеу]\p{L}{0,2}|три|трёх|трех|четыр\p{L}{1,3}|пят[ьи]|шест[ьи]|сем[ьи]|восем\p{L}{1,2}|восьми|девят[ьи]|десят\p{L}{1,2}|сто|сотн\p{L}{1,3}|тысяч\p{L}{0,3}|миллион\p{L}{0,3}|миллиард\p{L}{0,3}|половин\p{L}{1,2}|iki|üç|dört|beş|altı|yedi|sekiz|dokuz|yirmi|otuz|kırk|elli|yüz|milyon|milyar|yarım|yarısı)(?!\p{L})|[二三四五六七八九十百千万亿两半]/iu;

export const FOREIGN_DURATION =
  /\p{N}+[\s-]*(?:год|лет|месяц|дн|день|недел|час|минут|десятилети|век|yıl|ay(?!\p{L})|gün|hafta|saat|dakika|yüzyıl)|(?:\p{N}|[一二三四五六七八九十百千万两])+\s?(?:多|余)?(?:年|个月|天|日|周|小时|分钟|世纪)/iu;

export const FOREIGN_REASON =
  /(?<!\p{L})(?:потому|поскольку|так как|из-за|вследствие|благодаря|чтобы|ради|по причине|привел|привёл|çünkü|nedeniyle|dolayı|yüzünden|sayesinde|amacıyla|için|sebebiyle)(?!\p{L})|因为|由于|以便|为了|因此|导致|原因|旨在/iu;
