import { createHash } from 'node:crypto';
import type { NewQuestion } from './store.ts';

/** 72 bits: short enough for a custom id, long enough that two questions never meet. */
const ID_LENGTH = 12;

/** Made of the question itself, so that asking it again does not fill the store. */
export function questionId({ text, asOf, topic }: Omit<NewQuestion, 'askedAt'>): string {
  const content = JSON.stringify([text, asOf, topic]);
  return createHash('sha256').update(content).digest('base64url').slice(0, ID_LENGTH);
}
