import { expect, it } from 'vitest';
import { FIT } from '../../../src/answer/restate/phrase.ts';
import { RUSSIAN_INFLECTION } from '../../../src/answer/restate/russian-inflection.ts';

it.each([
  ['Китай', 'китай', FIT.exact],
  ['Россия', 'Россией', FIT.ending],
  ['третий', 'третьего', FIT.ending],
  ['страна', 'стран', FIT.ending],
  ['Ата', 'Ате', FIT.ending],
  ['подписать', 'подписала', FIT.form],
  ['записать', 'записанные', FIT.form],
  ['собираться', 'собирается', FIT.form],
  ['создать', 'создание', FIT.beginning],
  ['дать', 'дают', FIT.none],
  // A short word is all beginning.
  ['последний', 'после', FIT.none],
  ['мир', 'мера', FIT.none],
])('fits %s to %s', (word, token, fit) => {
  expect(RUSSIAN_INFLECTION.fit(RUSSIAN_INFLECTION.fold(word), RUSSIAN_INFLECTION.fold(token))).toBe(fit);
});
