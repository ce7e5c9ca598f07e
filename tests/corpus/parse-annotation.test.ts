import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { parseAnnotation, parseYaml } from '../../src/corpus/parse-annotation.ts';

function read(comment: string) {
  const problems: string[] = [];
  const annotation = parseAnnotation({ type: 'html', value: comment }, (_line, message) =>
    problems.push(message),
  );
  return { annotation, problems };
}

describe('parseAnnotation', () => {
  it('reads every key that a block can have', () => {
    expect(
      read('<!-- id: first-summit, as-of: 2002-06-04, from: Since, until: Until, key: Name -->'),
    ).toEqual({
      annotation: {
        id: 'first-summit',
        'as-of': '2002-06-04',
        from: 'Since',
        until: 'Until',
        key: ['Name'],
      },
      problems: [],
    });
  });

  it('reads several columns of a key', () => {
    expect(read('<!-- key: [Name, In office from] -->').annotation?.key).toEqual(['Name', 'In office from']);
  });

  it('may run over several lines', () => {
    expect(read('<!-- id: a,\n     as-of: 2002 -->').annotation).toEqual({ id: 'a', 'as-of': '2002' });
  });

  // To YAML 2010 is a number, and 010 another way to write one.
  it('keeps dates as they are written', () => {
    expect(read('<!-- as-of: 2010 -->').annotation).toEqual({ 'as-of': '2010' });
  });

  it.for(['<!-- Ask the ministry again. -->', '<!-- Note: check this. -->', '<!-- -->', '<!---->'])(
    'takes %s for a note between editors',
    (comment) => {
      expect(read(comment)).toEqual({ annotation: null, problems: [] });
    },
  );

  it.for([
    ['<!-- as-off: 2010 -->', 'unknown: as-off.'],
    ['<!-- id: First Summit -->', '"id": must be lower-case letters, digits and single hyphens.'],
    ['<!-- id: a--b -->', '"id": must be lower-case letters'],
    ['<!-- id: -->', '"id": '],
    ['<!-- key: [] -->', '"key": '],
    ['<!-- id: a, id: b -->', 'the YAML is broken: '],
    ['<!-- id: [a -->', 'the YAML is broken: '],
    ['<!-- id: a --> <!-- as-of: 2010 -->', ''],
  ] as const)('refuses %s and says why', ([comment, reason]) => {
    const { annotation, problems } = read(comment);
    expect(annotation).toBeNull();
    expect(problems[0]).toContain(`In the comment above a block, ${reason}`);
  });
});

describe('parseYaml', () => {
  it('keeps every value as text', () => {
    const fields = z.object({ number: z.string(), truth: z.string() });
    expect(parseYaml('number: 010\ntruth: yes', fields)).toEqual({ value: { number: '010', truth: 'yes' } });
  });

  it('reads nothing as no fields', () => {
    expect(parseYaml('', z.strictObject({}))).toEqual({ value: {} });
  });
});
