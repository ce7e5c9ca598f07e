import characters from './zh-traditional.json' with { type: 'json' };

const SIMPLIFIED: ReadonlyMap<string, string> = new Map(
  [...characters.traditional].map((character, position) => [
    character,
    characters.simplified[position] ?? '',
  ]),
);

const TRADITIONAL = new RegExp(`[${characters.traditional}]`, 'gu');

/** Chinese in the characters that the vocabulary is written in: `會員國` as `会员国`; each character stays where it is. */
export function simplifyChinese(text: string): string {
  return text.replace(TRADITIONAL, (character) => SIMPLIFIED.get(character) ?? character);
}
