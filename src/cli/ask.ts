/** Answers one question in the terminal, with its citations. */
import { styleText } from 'node:util';
import { en } from '../discord/words/en.ts';
import { formatAnswer, type Paint } from './ask/format-answer.ts';
import { formatExplanation } from './ask/format-explanation.ts';
import { type Arguments, readArguments, USAGE } from './ask/read-arguments.ts';
import { visibleText } from './ask/visible-text.ts';
import { explainFailure } from './explain-failure.ts';
import { loadConfiguredEngine } from './load-configured-engine.ts';

const ANSWERED = 0;
const NOT_FOUND = 1;
const COULD_NOT_ASK = 2;

const wanted = readArguments(process.argv.slice(2));
switch (wanted.kind) {
  case 'help':
    console.log(USAGE);
    break;
  case 'mistake':
    console.error(`${visibleText(wanted.message)}\n\n${USAGE}`);
    process.exitCode = COULD_NOT_ASK;
    break;
  case 'ask':
    process.exitCode = await ask(wanted).catch(explain);
}

async function ask({ question, asOf, why }: Extract<Arguments, { readonly kind: 'ask' }>): Promise<number> {
  const { engine } = await loadConfiguredEngine();
  const options = asOf === null ? {} : { asOf };
  const answer = engine.answer(question, options);
  if (asOf !== null) console.log(`${paint('dim', en.asThingsStood(en.date(asOf)))}\n`);
  console.log(formatAnswer(answer, paint));
  if (why) console.log(`\n${formatExplanation(engine.explain(question, options), paint)}`);
  return answer.kind === 'not-found' || answer.kind === 'elsewhere' ? NOT_FOUND : ANSWERED;
}

/** `styleText` leaves the colours out where standard output is no terminal, or NO_COLOR is set. */
function paint(style: Parameters<Paint>[0], text: string): string {
  return styleText(style, text);
}

function explain(error: unknown): number {
  console.error(explainFailure(error));
  return COULD_NOT_ASK;
}
