import { describe, expect, it } from 'vitest';
import { parseQuestionLists } from '../../src/corpus/parse-question-lists.ts';

function parse(text: string) {
  const problems: (readonly [number, string])[] = [];
  const lists = parseQuestionLists(text, (line, message) => problems.push([line, message]));
  return { lists, problems };
}

describe('parseQuestionLists', () => {
  it('reads a question to a line, under the headings above them', () => {
    const { lists, problems } = parse(
      '# count\nHow many?\r\n  how: "many" # of them \n\n#seat\nwhere is it\n',
    );
    expect(problems).toEqual([]);
    expect(lists).toEqual([
      { heading: null, line: 1, questions: [] },
      { heading: 'count', line: 1, questions: ['How many?', 'how: "many" # of them'] },
      { heading: 'seat', line: 5, questions: ['where is it'] },
    ]);
  });

  it('reads questions without a heading', () => {
    expect(parse('who is it\nwhere is it').lists).toEqual([
      { heading: null, line: 1, questions: ['who is it', 'where is it'] },
    ]);
    expect(parse('').lists).toEqual([{ heading: null, line: 1, questions: [] }]);
  });

  it('names the line of what is no question, and keeps the others', () => {
    const { lists, problems } = parse(`# count\nno\nhow many\n${'long '.repeat(50)}\n`);
    expect(problems.map(([line]) => line)).toEqual([2, 4]);
    expect(problems[0]?.[1]).toContain('"no" is too short');
    expect(problems[1]?.[1]).toContain('at most 200');
    expect(lists.at(-1)?.questions).toEqual(['how many']);
  });
});
