import { describe, expect, it } from 'vitest';
import { answerFromNoHolder } from '../../../src/answer/tables/answer-from-no-holder.ts';
import { collectTables } from '../../../src/answer/tables/table.ts';
import { makeAnalyser } from '../../../src/search/analyser.ts';
import { buildPassageIndex } from '../../../src/search/build-passage-index.ts';
import { documentOf } from '../../support/sample-document.ts';

const HOSTS = `# The Lantern League

## Who steers the league

<!-- id: past -->
The league was steered by Chile, Iceland, Norway and Portugal, one after another.[^s]

<!-- id: helms, from: Steered from, until: Steered until, as-of: 2020 -->
| Helm[^s] | Steered from | Steered until |
| --- | --- | --- |
| Chile | 1960 | 1970 |
| Iceland | 1970 | 1980 |
| Norway | 1980 | 1990 |
| Portugal | 1990 | |

## Work

<!-- id: work -->
The keepers of the lamps meet in Bergen and mend ropes. Kenya sends oil.[^s]
`;

/** In a corpus of rows alone their headers would tell nothing. */
const LAMPS = Array.from(
  { length: 20 },
  (_, lamp) => `<!-- id: lamp-${lamp} -->\nLamp ${lamp} burns oil.[^s]\n`,
);

const { passages } = documentOf(`${HOSTS}\n${LAMPS.join('\n')}`, 'title: Lantern League');
const index = buildPassageIndex(passages, makeAnalyser());
const tables = collectTables(index);

function cited(question: string, asOf?: string) {
  const answer = answerFromNoHolder({ query: index.parse(question), hits: [], asOf }, tables, index);
  return answer?.passages.map(({ id }) => id) ?? null;
}

describe('answerFromNoHolder', () => {
  it.each([
    'when did Kenya steer the league',
    'In which year was Kenya at the helm?',
    'has Kenya ever steered it?',
    'did Kenya hold the helm',
  ])('cites the prose in which the country is missing: %s', (question) => {
    expect(cited(question)).toEqual(['sample#past']);
  });

  it.each([
    ['names one that held it', 'when did Norway steer the league'],
    ['names no country', 'when did Bergen steer the league'],
    ['names two', 'did Kenya or Ghana steer the league'],
    ['asks what could be', 'will Kenya steer the league next'],
    ['tells more', 'when did Kenya steer the league into a storm'],
    ['is not about holding it', 'when did Kenya send oil'],
  ])('is silent where the question %s', (_, question) => {
    expect(cited(question)).toBeNull();
  });

  it('is silent about a day that the prose may not know of', () => {
    expect(cited('did Kenya steer the league', '1985-01-01')).toBeNull();
  });
});
