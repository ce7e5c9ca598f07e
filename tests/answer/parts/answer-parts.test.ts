import { describe, expect, it } from 'vitest';
import type { Answer } from '../../../src/answer/answer.ts';
import { buildEngine } from '../../../src/answer/build-engine.ts';
import { documentOf } from '../../support/sample-document.ts';

const { passages } = documentOf(
  `# Millbrook

<!-- id: miller -->
The miller of Millbrook is Ada Thorn.[^s]

<!-- id: fair -->
The first fair of Millbrook was held in Oakham on 4 June 1902.[^s]

<!-- id: bridge -->
The bridge at Oakham was built in 1871 by the mason Piers Alder.[^s]

<!-- id: school -->
The school has ninety pupils and a choir.[^s]

The inn pours cider.[^s]

The church keeps a bell of bronze.[^s]

The orchard bears plums and pears.[^s]

The smith shoes horses on Mondays.[^s]

## Presidents of the guild

<!-- id: presidents, from: In office from, until: In office until, as-of: 1950 -->
| Name[^s] | Office | In office from | In office until |
| --- | --- | --- | --- |
| Tom Reed | President of the guild | 1900 | 1914 |
| Ann Webb | President of the guild | 1915 | 1930 |
| Ada Thorn | President of the guild | 1931 | |
`,
  'title: Millbrook',
);
const engine = buildEngine(passages);

function quoted(answer: Answer): readonly string[] {
  return answer.kind === 'not-found'
    ? []
    : answer.citations.map(({ passage }) => passage.id.replace(/^.*#/u, ''));
}

describe('two questions in one', () => {
  it.each([
    ['Who built the bridge at Oakham? How many pupils has the school?', ['bridge', 'school']],
    ['Who was president of the guild in 1910 and in 1920?', ['presidents/tom-reed', 'presidents/ann-webb']],
  ])('are answered together: %s', (question, ids) => {
    const answer = engine.answer(question);
    expect(quoted(answer)).toEqual(ids);
    expect(answer).toMatchObject({ kind: 'found', question, short: null, isList: true });
  });

  it('are not answered in part by something short', () => {
    expect(engine.answer('Where was the first fair of Millbrook held?')).toMatchObject({ short: 'Oakham' });
    const answer = engine.answer('When and where was the first fair of Millbrook held?');
    expect(quoted(answer)).toEqual(['fair']);
    expect(answer).toMatchObject({ short: null });
  });

  it('have no answer where neither has one', () => {
    expect(engine.answer('Who painted the ceiling and how many windows does it have?').kind).toBe(
      'not-found',
    );
  });
});

describe('a number that is not there', () => {
  it('is not looked for elsewhere', () => {
    expect(quoted(engine.answer('Does the school have 1871 pupils?'))).not.toContain('bridge');
    expect(quoted(engine.answer('Does the school have 60 pupils?'))).toEqual(['school']);
  });
});
