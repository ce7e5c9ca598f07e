import { findCountries } from './tables/country-names.ts';

/** Who speaks for a country: "I am a delegate of Qatar", "my country is Jordan". */
const SPEAKING =
  /^\P{L}*(?:(?:hi|hello|hey|dear \p{L}+|good (?:morning|afternoon|evening|day))\b[\s,!.]*)?(?:i(?:['’]?m| am| come| represent| will represent| speak)|we(?:['’]?re| are| come| represent| speak)|(?:my|our) (?:country|nation|state|delegation|team|home)|greetings)\b/iu;

/** What ends the words about the speaker. */
const PAUSE = /[,.;:!?–—]\s*(?:and |so )?/u;

const WHOSE =
  /\b(?:my|our) (?:country|nation|state)['’]s\b|\bour(?: own)?(?! (?:country|nation|state)\b)\b/iu;
const WHO = /\b(?:we|us|(?:my|our) (?:own )?(?:country|nation|state))\b/iu;

/** A question asked on behalf of a country, with its name where the speaker says "we": "When did Qatar join?" */
export function speakFor(question: string): string {
  if (!SPEAKING.test(question)) return question;
  const [country, ...others] = findCountries(question);
  if (country === undefined || others.length > 0) return question;
  const name = country.name.replace(/\.$/u, '');
  const behind = question.slice(country.start + name.length);
  const pause = PAUSE.exec(behind);
  const asked = pause === null ? '' : behind.slice(pause.index + pause[0].length);
  if (!WHO.test(asked) && !WHOSE.test(asked)) return question;
  return asked.replace(WHOSE, `${name}'s`).replace(WHO, name);
}
