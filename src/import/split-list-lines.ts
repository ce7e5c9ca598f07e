import type { ImportedBlock, ListItem } from './imported-file.ts';
import { joinLines } from './join-lines.ts';

const BULLET = /^[•‣▪●◦∙\uF0B7\uF0A7*-]\s+/u;
const NUMBER = /^\(?(\d{1,3})[.)]\s+/u;

interface Run {
  readonly mark: 'none' | 'bullet' | number;
  readonly lines: string[];
}

/** Makes blocks of lines that stand together: a paragraph, and a list where lines begin with its marks. */
export function splitListLines(
  lines: readonly string[],
  words: ReadonlySet<string>,
): readonly ImportedBlock[] {
  const runs = splitRuns(lines);
  const blocks: ImportedBlock[] = [];
  for (let position = 0; position < runs.length; ) {
    const size = listSize(runs, position);
    blocks.push(makeBlock(runs.slice(position, position + Math.max(size, 1)), size > 0, words));
    position += Math.max(size, 1);
  }
  return blocks;
}

function splitRuns(lines: readonly string[]): readonly Run[] {
  const runs: Run[] = [];
  for (const line of lines) {
    const mark = markOf(line, runs.at(-1)?.mark);
    const previous = runs.at(-1);
    if (mark === 'none' && previous !== undefined) previous.lines.push(line);
    else runs.push({ mark, lines: [line] });
  }
  return runs;
}

/** A number counts only as the first of these lines or as the next of a list: a line may begin with a year. */
function markOf(line: string, previous: Run['mark'] | undefined): Run['mark'] {
  if (BULLET.test(line)) return 'bullet';
  const number = Number(NUMBER.exec(line)?.[1] ?? Number.NaN);
  if (Number.isNaN(number)) return 'none';
  const isNext = typeof previous === 'number' ? number === previous + 1 : number === 1;
  return previous === undefined || isNext ? number : 'none';
}

/** How many runs from a position on are the items of one list; a single numbered run is a paragraph. */
function listSize(runs: readonly Run[], position: number): number {
  const kind = typeof runs[position]?.mark;
  if (runs[position]?.mark === 'none') return 0;
  const end = runs.findIndex(
    (run, other) => other > position && (run.mark === 'none' || typeof run.mark !== kind),
  );
  const size = (end < 0 ? runs.length : end) - position;
  return kind === 'number' && size === 1 ? 0 : size;
}

function makeBlock(runs: readonly Run[], isList: boolean, words: ReadonlySet<string>): ImportedBlock {
  const texts = runs.map((run) => joinLines(run.lines, words));
  if (!isList) return { kind: 'paragraph', text: texts.join(' ') };
  const mark = runs[0]?.mark;
  const items = texts.map((text): ListItem => ({ text: withoutMark(text), lists: [] }));
  return { kind: 'list', start: typeof mark === 'number' ? mark : null, items };
}

function withoutMark(text: string): string {
  return text.replace(BULLET, '').replace(NUMBER, '');
}
