import { parseArgs } from 'node:util';
import { type PartialDate, parsePartialDate } from '../../corpus/partial-date.ts';

export const USAGE = `Usage: npm run ask -- [--as-of DATE] [--why] QUESTION
Answers one question from the knowledge files and cites the passages that the answer comes from.

  --as-of DATE  answer as things stood then: 2014, 2014-05 or 2014-05-21
  --why         show also why: every number that the answer, or the refusal, was judged by
  --help        show this

Several words are one question, also without quotation marks.
The folder with the knowledge files is named by KNOWLEDGE_DIR; without it, it is "knowledge".
Exit status: 0 answered, 1 the knowledge files hold no answer, 2 the program could not ask.`;

/** What the person at the terminal wants. */
export type Arguments =
  | {
      readonly kind: 'ask';
      readonly question: string;
      readonly asOf: PartialDate | null;
      /** Whether the answer is to be explained. */
      readonly why: boolean;
    }
  | { readonly kind: 'help' }
  | { readonly kind: 'mistake'; readonly message: string };

/** Reads the words behind `npm run ask --`. */
export function readArguments(args: readonly string[]): Arguments {
  const parsed = parse(args);
  if ('message' in parsed) return { kind: 'mistake', message: parsed.message };
  const { help, why, question, asOf } = parsed;
  if (help) return { kind: 'help' };
  if (question === '') return { kind: 'mistake', message: 'There is no question.' };
  if (asOf === undefined) return { kind: 'ask', question, asOf: null, why };
  const date = parsePartialDate(asOf);
  if (date === null) return { kind: 'mistake', message: `--as-of: “${asOf}” is not a date.` };
  return { kind: 'ask', question, asOf: date, why };
}

function parse(args: readonly string[]) {
  try {
    const { values, positionals } = parseArgs({
      args: [...args],
      options: {
        'as-of': { type: 'string' },
        why: { type: 'boolean' },
        help: { type: 'boolean', short: 'h' },
      },
      allowPositionals: true,
    });
    const { help = false, why = false, 'as-of': asOf } = values;
    return { help, why, asOf, question: positionals.join(' ').trim() };
  } catch (error) {
    // `parseArgs` tells of every mistake in the arguments with a TypeError, in plain words.
    if (error instanceof TypeError) return { message: error.message };
    throw error;
  }
}
