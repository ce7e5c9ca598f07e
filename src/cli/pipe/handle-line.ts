import { answerConversation, type TurnAnswer } from '../../answer/conversation.ts';
import type { AnswerOptions, Engine } from '../../answer/engine.ts';
import type { Logger } from '../../discord/logger.ts';
import type { Hit } from '../../search/hit.ts';
import { describeAnswer } from './describe-answer.ts';
import { describeVerdict } from './describe-verdict.ts';
import { loadPassages } from './load-passages.ts';
import { type LoadRequest, parseRequest, type Request } from './parse-request.ts';
import { roundTo } from './round-to.ts';

/** What one process of the pipe keeps between lines. */
export interface Session {
  /** Replaced by `load`. */
  engine: Engine;
  readonly logger: Pick<Logger, 'error'>;
}

const SCORE_DIGITS = 4;

/**
 * Serves one line. Whatever goes wrong is told in the reply, and the next line is served: this is the
 * edge at which bugs are caught.
 */
export function handleLine(session: Session, line: string): object {
  const { id, ...parsed } = parseRequest(line);
  // JSON leaves out an id that was not sent.
  return { id, ...('problem' in parsed ? { error: parsed.problem } : serve(session, parsed.request)) };
}

/** The reply to a line that came damaged. */
export function refuseLine(line: string, problem: string): object {
  return { id: parseRequest(line).id, error: problem };
}

function serve(session: Session, request: Request): object {
  try {
    return run(session, request);
  } catch (err) {
    session.logger.error({ err, op: request.op }, 'a line of the pipe failed');
    return { error: `The engine failed on this ${request.op}; standard error says how.` };
  }
}

function run(session: Session, request: Request): object {
  const { engine } = session;
  switch (request.op) {
    case 'answer':
      return describeAnswer(engine.answer(request.q, answerOptions(request)));
    case 'claim':
      return describeVerdict(engine.check(request.text));
    case 'conversation':
      return { turns: answerConversation(engine, request.turns).map(describeTurn) };
    case 'search':
      return { hits: engine.search(request.q, request.k).map(describeHit) };
    case 'load':
      return load(session, request);
  }
}

function answerOptions({ asOf, within }: Extract<Request, { readonly op: 'answer' }>): AnswerOptions {
  return { ...(asOf == null ? {} : { asOf }), ...(within == null ? {} : { within }) };
}

function describeTurn(answer: TurnAnswer): object {
  return { ...describeAnswer(answer), understoodAs: answer.understoodAs };
}

function describeHit({ passage, score }: Hit): object {
  return { id: passage.id, score: roundTo(score, SCORE_DIGITS) };
}

/** The corpus stays as it was where the new one cannot be used. */
function load(session: Session, request: LoadRequest): object {
  const loaded = loadPassages(request);
  if ('problem' in loaded) return { error: loaded.problem };
  session.engine = loaded.engine;
  return { ok: true, passages: loaded.engine.passages.length };
}
