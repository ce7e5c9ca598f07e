import type { Difference } from '../../answer/claims/verdict.ts';
import { formatPartialDate } from '../../corpus/partial-date.ts';
import type { Words } from './words.ts';

const NUMBERS = new Intl.NumberFormat('en');

/** British English, in short plain sentences. */
export const en: Words = {
  date: formatPartialDate,

  question: (text) => `**Question:** ${text}`,
  understoodAs: (question) => `Understood as: ${question}`,
  sharedBy: (name) => `Shared by ${name}`,
  asThingsStood: (date) => `As things stood: ${date}`,
  asOf: (date) => `As of ${date}`,
  valid: describePeriod,
  conflicting: (areDated) =>
    `The sources disagree. This is what they say${areDated ? ', the newest first' : ''}.`,
  elsewhere:
    'This bot is about CICA, the Conference on Interaction and Confidence Building Measures in Asia. ' +
    'Your question seems to be about another CICA.',
  notFound: 'I do not know. The knowledge files do not answer this question.',
  claimVerdict: (verdict) => CLAIM_VERDICTS[verdict],
  closest: 'These passages come closest. They are **not an answer**:',
  closestToClaim: 'This passage comes closest. It does **not settle** the claim:',
  tryHelp: 'Use `/help` to see what you can ask.',
  quoteCut: 'The end of this quote is cut. Open the passage to read all of it.',
  passageCut: 'The end of this passage is cut: it is longer than one message.',
  shownOf: (shown, total) => `${shown} of ${total} shown.`,
  silentRows: (count) =>
    count === 1
      ? 'This list may lack one: another entry of the same table does not say.'
      : `This list may not be complete: ${count} more entries of the same table do not say.`,
  shownRange: (first, last, total) =>
    first === 1 ? `${last} of ${total} shown.` : `${first} to ${last} of ${total} shown.`,
  link: 'link',
  moreSources: (count) => `and ${count} more ${count === 1 ? 'source' : 'sources'}`,

  open: 'Open',
  openPassage: 'Open passage',
  openOneOfThese: 'Open one of these passages',
  morePassages: 'More passages',
  restOfList: 'Rest of the list',
  share: 'Share in channel',
  shared: 'Shared',
  previous: 'Previous',
  next: 'Next',
  previousPassage: 'Previous passage',
  nextPassage: 'Next passage',
  askExample: (number) => `Ask question ${number}`,

  page: (page, count) => `Page ${page} of ${count}`,
  passages: countPassages,
  moreFor: (question) => `Passages that come near to “${question}”. They are not an answer.`,
  noMore: 'No other passage comes near to this question.',
  searchResults: (query, count) => `**${countPassages(count)}** for “${query}”`,
  searchNothing: (query) => `No passage matches “${query}”. Try fewer or other words.`,
  inTopic: (title) => `Only in “${title}”`,
  unknownTopic: (topic) => `There is no topic “${topic}”.`,
  topicsAre: 'The topics are:',
  sources: (count) =>
    `**${NUMBERS.format(count)} ${count === 1 ? 'source' : 'sources'}** in the knowledge files`,
  sourcesOf: (title, count) =>
    `**${NUMBERS.format(count)} ${count === 1 ? 'source' : 'sources'}** of “${title}”`,
  unknownPassage: (id) => `There is no passage “${id}”.`,
  passageReplaced: (address, date) => `The text at ${address} was replaced by this one on ${date}.`,
  passageWithdrawn: (address, date) => `The passage ${address} was withdrawn on ${date}. The reason:`,
  nearestPassages: 'These have an address like it:',

  statement: (text) => `“${text}”`,
  difference: describeDifference,
  statementCounts: (supported, contradicted, notFound) =>
    [
      supported > 0 ? `${supported} supported` : '',
      contradicted > 0 ? `${contradicted} contradicted` : '',
      notFound > 0 ? `${notFound} not found` : '',
    ]
      .filter(Boolean)
      .join(', '),
  emptyClaim: 'This message has no text that I could check.',
  noStatement: 'This message states nothing that I could check. For a question, choose **Answer this**.',

  why: 'Why this answer?',
  whyNot: 'Why no answer?',
  explained: (isAnswered, question) =>
    `**${isAnswered ? 'Why this answer' : 'Why no answer'}** to “${question}”`,
  outcome: (outcome) => OUTCOMES[outcome],
  asksFor: (type) => `The question asks for ${ASKED_FOR[type]}.`,
  quoted: (text) => `“${text}”`,
  foundIn: (place, words) => `${PLACES[place]}: ${words}`,
  corrections: (pairs) => `Read as a typing error: ${pairs}`,
  synonyms: (pairs) => `Also looked for, by the glossary: ${pairs}`,
  rowsNamed: (names) => `The question names ${names}.`,
  rowsDated: describeTime,
  rowsOrdered: (order) => `The question asks for the ${order} one.`,
  aboveBar: (confidence, bar) =>
    `My confidence is ${confidence.toFixed(2)} of 1; I answer from ${bar.toFixed(2)} on.`,
  belowBar: (confidence, bar) => {
    const below = (bar - confidence).toFixed(2);
    if (below === '0.00') return `My confidence is just below the ${bar.toFixed(2)} from which I answer.`;
    return `My confidence is ${confidence.toFixed(2)} of 1. That is ${below} below the ${bar.toFixed(2)} from which I answer.`;
  },
  bestSentence: 'The best sentence',
  bestWithoutTable: 'Without the table, the best sentence would be',
  runnerUp: 'Also close, from another passage',
  sentenceScore: (score) => `Score ${score.toFixed(2)}`,
  columns: {
    feature: 'feature',
    value: 'value',
    weight: 'weight',
    amount: 'adds',
    runnerUp: 'second',
    sum: 'sum',
  },
  showNumbers: 'All the numbers',
  numbersFor: (question) => `**The numbers** for “${question}”`,
  termNumbers: 'What was looked for; the higher its idf, the more it tells',
  inGroup: (token, group) => `“${token}” as the group “${group}” of the glossary`,
  noTerms: 'The question has no word that could be looked for.',
  termNumber: (term, idf, place) => `${term}: idf ${idf.toFixed(3)}, ${PLACES[place].toLowerCase()}`,
  passageNumbers: 'Score of the passage: the value of each feature times its weight',
  sentenceNumbers: 'Score of the sentence: the value of each feature times its weight',
  confidenceNumbers: 'Confidence: the value of each feature times its weight',
  firstAddress: (address) => `Best: ${address}`,
  secondAddress: (address) => `Second: ${address}`,
  confidenceOfSides: 'Each side was judged as if the other were not there; this is the less sure one.',
  confidenceSet: 'An answer from a table has a confidence that is set, not computed.',
  logOdds: (logOdds, confidence) =>
    `The sum, ${logOdds.toFixed(3)}, is the logarithm of the odds: a confidence of ${confidence.toFixed(3)}.`,

  place: (documentId, line) => `File ${documentId}, line ${line}`,
  candidates: (question, count) => `**${countPassages(count)}** considered for “${question}”`,
  verdict: (kind, confidence) =>
    `The bot's answer: ${VERDICTS[kind]}. Its confidence: ${confidence.toFixed(2)} of 1.`,
  bestGuess: (address) => `Its best guess stands in ${address}`,
  score: (score, terms) => `Score ${score.toFixed(2)}, matched: ${terms === '' ? 'nothing' : terms}`,
  exactWords: (words, count) => `**${countPassages(count)}** with the exact words “${words}”`,
  lookupOne: 'Give exactly one of `id`, `words` and `question`.',
  lookupInServer: 'This command works in a server only, where you moderate.',
  moderatorsOnly: 'This command is for moderators: it needs the permission to manage messages.',

  helpIntroduction:
    'I answer questions about **CICA**, the Conference on Interaction and Confidence Building Measures in Asia.',
  helpCommands: [
    '- `/ask` answers a question, only for you or for the channel',
    '- `/search` finds passages, `/passage` opens one',
    '- `/sources` lists what the answers rest on',
    '- Mention me with a question, or write to me directly',
    '- On a message, choose Apps, then **Answer this** or **Check this claim**',
  ].join('\n'),
  helpExamples: '**Try one of these:**',
  helpAnswers:
    'Every answer is quoted from a knowledge file and names its source. Where sources disagree, you see both. ' +
    'When the files do not answer a question, I say so and do not guess.',
  howToAsk: 'Mention me with a question about CICA, and I answer with a quote and its source. More: `/help`.',

  badDate: (text) =>
    `“${text}” is not a date that I can read. Write a year, a month or a day: 2014, 2014-05 or 2014-05-21.`,
  emptyQuestion: 'The question is empty. Write what you want to know about CICA.',
  emptyQuery: 'The search is empty. Write a word or two to look for.',
  emptyMessage: 'This message has no text that I could answer.',
  mayNotPost: 'You may not write in this channel, so I do not write here for you.',
  oldButton: 'This button is too old: I no longer know what it was for. Please ask again.',
  unknownCommand:
    'I do not know this command. It may be gone since your Discord last looked; `/help` lists what there is.',
  wentWrong: (reference) =>
    `Something went wrong on my side, sorry. Please try again. If it goes on, tell the people who run this bot the reference ${reference}.`,
};

/** What differs, by its kind; "status" is what something is said to be. */
const DIFFERING = {
  number: 'The number differs',
  date: 'The date differs',
  place: 'The place differs',
  name: 'The name differs',
  status: 'What it is differs',
  negation: 'One of the two denies it',
  wording: 'The quoted words differ',
} as const;

function describeDifference(kind: Difference['kind'], claimed: string, found: string): string {
  if (kind === 'list')
    return `Not in the list: “${claimed}” is not among the “${found}”, all of which it names.`;
  return `${DIFFERING[kind]}: the claim has “${claimed}”, the source “${found}”.`;
}

const VERDICTS = {
  found: 'found',
  conflicting: 'found, the sources disagree',
  'not-found': 'not found',
  elsewhere: 'about another CICA',
} as const;

const OUTCOMES = {
  sentence: 'A sentence of the knowledge files answers it well enough.',
  conflict: 'Two passages answer it well enough, and differently.',
  table: 'Rows of a table answer it.',
  unsure: 'The sentence that comes closest does not answer it well enough.',
  'nothing-matched': 'No passage has anything in common with it.',
  'small-talk': 'It is talk with me, and I only know the knowledge files.',
} as const;

const ASKED_FOR = {
  person: 'a person',
  place: 'a place',
  date: 'a date',
  duration: 'a length of time',
  number: 'a number',
  'yes-no': 'yes or no',
  reason: 'a reason',
  manner: 'how something is done',
  definition: 'what something is',
  thing: 'a thing or a fact',
} as const;

const PLACES = {
  sentence: 'Found in the sentence or row',
  passage: 'Found elsewhere in its passage',
  headings: 'Found in its headings, or in how people ask for it',
  nowhere: 'Not found',
} as const;

function describeTime(from: string | null, until: string | null): string {
  if (from === null) return `The question asks about the time until ${until}.`;
  if (until === null) return `The question asks about the time since ${from}.`;
  return from === until ? `The question asks about ${from}.` : `The question asks about ${from} to ${until}.`;
}

const CLAIM_VERDICTS = {
  supported: 'The knowledge files say so.',
  contradicted: 'The knowledge files say otherwise.',
  'not-found': 'I do not know. The knowledge files neither say so nor say otherwise.',
} as const;

function countPassages(count: number): string {
  return `${NUMBERS.format(count)} ${count === 1 ? 'passage' : 'passages'}`;
}

function describePeriod(from: string | null, until: string | null): string {
  if (from === null) return `Held until ${until}`;
  return until === null ? `Holds since ${from}` : `Held from ${from} until ${until}`;
}
