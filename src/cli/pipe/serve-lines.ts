import { handleLine, refuseLine, type Session } from './handle-line.ts';
import type { Line } from './read-lines.ts';

/** Exactly one line out for each line in, in the same order, as soon as it is there. */
export async function* serveLines(session: Session, lines: AsyncIterable<Line>): AsyncGenerator<string> {
  for await (const { text, problem } of lines) {
    const reply = problem === null ? handleLine(session, text) : refuseLine(text, problem);
    yield `${stringify(reply)}\n`;
  }
}

/** Of all that a reply holds only its id can be nested, and reading it takes less room than writing it. */
function stringify(reply: object): string {
  try {
    return JSON.stringify(reply);
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    return JSON.stringify({ error: 'The id is nested too deeply to come back.' });
  }
}
