import { tokenize } from '../../search/tokenize.ts';
import { ORIGIN } from '../grammar/origin.ts';
import { TITLE } from '../grammar/titles.ts';
import type { Reading } from './reading.ts';

const PERSON = `(?:${TITLE}|politician|diplomat|official|leader|expert|scholar|envoy|consul|delegate|journalist|premier)s?`;
const ASKED = new RegExp(String.raw`\b(${ORIGIN}) (?:[\p{Ll}-]+ ){0,2}?${PERSON}\b`, 'u');

/** True where it is asked of somebody from a country, and neither the country nor its people is told of in the passage. */
export function isOfOtherNation({ query, units }: Reading): boolean {
  if (query.type === 'yes-no') return false;
  const origin = ASKED.exec(query.question)?.[1];
  if (origin === undefined) return false;
  const [word] = tokenize(origin);
  return units.some(({ token, isHeld }) => token === word?.text && !isHeld);
}
