import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';

const Ids = z.array(z.string());

const Answerable = z.strictObject({
  id: z.string(),
  q: z.string(),
  kind: z.string(),
  passages: Ids.min(1),
  contains: Ids.default([]),
  all: z.boolean().default(false),
  asOf: z.string().optional(),
});

const Declined = z.strictObject({
  id: z.string(),
  q: z.string(),
  kind: z.string(),
  decline: z.literal(true),
  correct: Ids.default([]),
});

const Claim = z.strictObject({
  id: z.string(),
  text: z.string(),
  verdict: z.enum(['supported', 'contradicted', 'not-found']),
  passages: Ids.default([]),
});

const Turn = z.strictObject({
  q: z.string(),
  passages: Ids.default([]),
  contains: Ids.default([]),
  all: z.boolean().default(false),
  decline: z.boolean().default(false),
  correct: Ids.default([]),
});

const Conversation = z.strictObject({ id: z.string(), turns: z.array(Turn).min(1) });

const InLanguage = z.strictObject({
  id: z.string(),
  lang: z.enum(['ru', 'zh', 'tr']),
  q: z.string(),
  passages: Ids.default([]),
  decline: z.boolean().default(false),
});

export type LanguageQuestion = z.output<typeof InLanguage>;
export type AnswerableQuestion = z.output<typeof Answerable>;
export type DeclinedQuestion = z.output<typeof Declined>;
export type GoldenClaim = z.output<typeof Claim>;
export type GoldenConversation = z.output<typeof Conversation>;

const FOLDER = join(import.meta.dirname, '../golden');

/** Of these parts rows are right for their cells, which tables read: it tells nothing of which words should come first. */
const CHOSEN_BY_CELLS = /^(?:tables|asking)-/u;

/** Of these parts little was mended with them in view: they are declined as often as what people ask. */
const HARDLY_READ = /^(?:tenth|eleventh|twelfth|thirteenth|fourteenth|fifteenth)-/u;

/** The fifth part was chosen for what had been understood wrongly, which is not as common as there; the others check. */
const NOT_FITTED_ON = /^(?:fifth|sixth|seventh)-/u;

/** The golden set: what people ask about CICA, and what a right answer cites. See tests/golden/README.md. */
export function loadGolden() {
  const answerable = [
    ...readLines('answerable.jsonl', Answerable),
    ...readLines('answerable-from-facts.jsonl', Answerable),
  ];
  const conversations = readLines('conversations.jsonl', Conversation);
  const conversationsFromFacts = readLines('conversations-from-facts.jsonl', Conversation);
  const declined = [
    ...readLines('declined.jsonl', Declined),
    ...readLines('declined-by-document.jsonl', Declined),
    ...readLines('declined-from-facts.jsonl', Declined),
  ];
  return {
    answerable,
    /** Those that weights are fitted on. */
    answerableForFitting: answerable.filter(({ id }) => !CHOSEN_BY_CELLS.test(id)),
    declined,
    /** Those that tell how often what has no answer is declined. */
    declinedAsEver: declined.filter(({ id }) => HARDLY_READ.test(id)),
    declinedForFitting: readLines('declined-for-fitting.jsonl', Declined),
    unseen: {
      answerable: readLines('unseen-answerable.jsonl', Answerable),
      declined: readLines('unseen-declined.jsonl', Declined),
    },
    claims: readLines('claims.jsonl', Claim),
    claimsFromFacts: readLines('claims-from-facts.jsonl', Claim),
    claimsWithQuotes: readLines('claims-with-quotes.jsonl', Claim),
    languages: readLines('languages.jsonl', InLanguage),
    languagesFromFacts: readLines('languages-from-facts.jsonl', InLanguage),
    conversations,
    conversationsFromFacts,
    conversationsForFitting: [...conversations, ...conversationsFromFacts].filter(
      ({ id }) => !NOT_FITTED_ON.test(id),
    ),
  };
}

function readLines<T extends z.ZodType>(file: string, schema: T): readonly z.output<T>[] {
  const lines = readFileSync(join(FOLDER, file), 'utf8').split('\n');
  return lines.filter((line) => line !== '').map((line) => schema.parse(JSON.parse(line)));
}
