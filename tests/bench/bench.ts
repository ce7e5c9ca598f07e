/** Speed and memory of the bot's engine beside other search engines, as ratios in the same run. */
import { cpus } from 'node:os';
import { loadField } from '../../src/answer/load-field.ts';
import { loadCorpus } from '../../src/corpus/load-corpus.ts';
import { loadGolden } from '../eval/load-golden.ts';
import { hasPublicQuestions, loadPublicQuestions } from '../eval/load-questions.ts';
import { type BenchCorpus, benchCorpus } from './bench-corpus.ts';
import { benchStart } from './bench-start.ts';
import { OURS } from './contender.ts';
import { growPassages } from './grow-passages.ts';

const PUBLIC_QUESTIONS = 300;
const LARGE_PASSAGES = 15_000;
/** The slowest peer takes a tenth of a second for each. */
const LARGE_QUESTIONS = 50;

console.log(`Node ${process.versions.node}, ${cpus().length} × ${cpus()[0]?.model ?? 'unknown processor'}`);
console.log(
  `A ratio is to ${OURS.name} in the same run; of times, to its search. Above 1: more than ${OURS.name}.`,
);
console.log('SQLite keeps its index outside the JavaScript heap; only the RSS holds it.\n');

benchStart();

const corpus = await loadCorpus('knowledge');
const own: Pick<BenchCorpus, 'passages' | 'questions'> = {
  passages: corpus.passages,
  questions: loadGolden().answerable.map(({ q }) => q),
};
await benchCorpus({
  name: 'Our knowledge, golden questions',
  ...own,
  field: await loadField('knowledge', corpus),
  builds: 3,
});

const wider = hasPublicQuestions ? publicSet() : own;
if (hasPublicQuestions) await benchCorpus({ name: 'Public questions', ...wider, builds: 1 });
else console.log('Public questions: skipped, because their files do not stand beside this repository.\n');

await benchCorpus({
  name: 'A large corpus, grown by copies with varied words',
  passages: growPassages(wider.passages, LARGE_PASSAGES),
  questions: evenly(wider.questions, LARGE_QUESTIONS),
  builds: 1,
});

function publicSet(): Pick<BenchCorpus, 'passages' | 'questions'> {
  const { passages, questions } = loadPublicQuestions();
  return {
    passages,
    questions: evenly(
      questions.map(({ q }) => q),
      PUBLIC_QUESTIONS,
    ),
  };
}

/** So many items, from the whole length of a list. */
function evenly(items: readonly string[], count: number): readonly string[] {
  const step = Math.max(1, Math.floor(items.length / count));
  return items.filter((_, position) => position % step === 0).slice(0, count);
}
