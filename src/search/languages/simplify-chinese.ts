import characters from './zh-traditional.json' with { type: 'json' };

const SIMPLIFIED: ReadonlyMap<string, string> = new Map(
  [...characters.traditional].map((character, position) => [
    character,
    characters.simplified[position] ?? '',
  ]),
);

/** Chinese in the characters that the vocabulary is written in: `會員國` as `会员国`. */
export function simplifyChinese(text: string): string {
  return text.replace(/\p{Script=Han}/gu, (character) => SIMPLIFIED.get(character) ?? character);
}
