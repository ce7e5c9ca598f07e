const DIGITS = '零一二三四五六七八九';

/** A number in Chinese characters in digits: `十三` as 13, `二〇二二` as 2022. */
export function chineseNumber(text: string): string {
  const read = text.replaceAll('〇', '零');
  const [tens, ones] = read.split('十');
  if (ones === undefined) return [...read].map((character) => DIGITS.indexOf(character)).join('');
  return String((tens === '' ? 1 : DIGITS.indexOf(tens ?? '')) * 10 + Math.max(DIGITS.indexOf(ones), 0));
}
