import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Answer } from '../../src/answer/answer.ts';
import { loadEngine } from '../../src/answer/load-engine.ts';
import { loadCorpus } from '../../src/corpus/load-corpus.ts';

const KNOWLEDGE = join(import.meta.dirname, '../../knowledge');
const engine = await loadEngine(KNOWLEDGE, await loadCorpus(KNOWLEDGE));

function shown(answer: Answer): string {
  return 'citations' in answer ? answer.citations.map(({ quote }) => quote).join('\n') : '';
}

/** Where sources differ and none is preferred, or the files explain which is right: every reading is shown. */
describe('what sources disagree about is answered with all readings', () => {
  it.each([
    ['When was CICA founded?', ['1992', '1999', '2002']],
    ['what is the founding date of CICA', ['5 October 1992', '14 September 1999', '4 June 2002']],
    ['When did the work on CICA begin?', ['March 1993', 'April 1993']],
    ['In which month of 1993 did the CICA process start?', ['March 1993', 'April 1993']],
    ['How many states took part in the 1999 CICA ministerial meeting?', ['Fifteen', '16']],
    ['24 or 26 members at the Shanghai summit?', ['24', '26']],
    ['How often do CICA ministerial meetings take place?', ['two years', 'four years']],
    ['are ministerial meetings held every two or four years', ['two years', 'four years']],
    ["Was Kazakhstan's chairmanship 2020-2022 one term or two?", ['2020-2022', '2020-2024']],
    ['seven or eight principles in the Almaty declaration', ['seven', 'eight']],
    ['four or five dimensions of CBMs', ['four', 'five']],
    ['What share of the CICA agenda is economic?', ['economic', 'financial']],
    ['How many delegations attended the Astana summit in 2022?', ['50', '53']],
    ['number of delegations sixth summit', ['50', '53']],
    ['How many participants were at the Shanghai summit 2014?', ['46', '47']],
    ['46 or 47 participants in Shanghai', ['46', '47']],
    ['opening date of the new secretariat building in 2025', ['June 2025', '2 July 2025']],
    ['was the new headquarters opened in 2021 or 2025', ['12 October 2021', '2 July 2025']],
    ['When was the CICA office in Astana opened in 2016?', ['28 October', '29 October']],
    ['28 or 29 October 2016 secretariat office opening', ['28 October', '29 October']],
    ['When was the CICA Women Council founded?', ['25 September 2025', 'August 2025']],
    ['Was the women council established in August or September 2025?', ['25 September 2025', 'August 2025']],
    ['When was the CICA Youth Council founded?', ['August 2015', '2014']],
    ['youth council 2014 or 2015', ['August 2015', '2014']],
    ['Who represented Israel at the Istanbul summit 2010?', ['ambassador', 'lower-level diplomat']],
    ["who was Israel's envoy in Istanbul in 2010", ['ambassador', 'lower-level diplomat']],
    ['How is the name of the CICA director Mirzoev spelled?', ['Mirzozoda', 'Mirzoev', 'Mirsojew']],
  ])('%s', (question, readings) => {
    const answer = engine.answer(question);
    expect(readings.filter((reading) => !shown(answer).includes(reading))).toEqual([]);
    expect(answer).toMatchObject({ short: null });
  });
});

/** What changed with time is no disagreement, and one reading is right. */
describe('what sources got wrong, or what changed, is answered with what is right', () => {
  it.each([
    ['How many members does CICA have?', '28'],
    ['How many observer states does CICA have?', 'Observer states: 10'],
    ['How many observer organisations does CICA have?', 'Observer organisations: 5'],
    ['When did Thailand join CICA?', '22 October 2004'],
    ['Is Saudi Arabia a member of CICA?', 'observer state, not a member'],
    ['Did Turkmenistan join in 2021 or 2022?', '23 June 2021'],
    ['When did Qatar become an observer?', 'Observer from: 25 August 2008'],
    ['Does CICA have 40 members?', 'false'],
    ['When was the sixth ministerial meeting held?', '11-12 October 2021'],
    ['sixth CICA ministerial 2020 or 2021', '11-12 October 2021'],
    ['When and where was the seventh ministerial meeting held?', '17 December 2024'],
    ['Was the seventh ministerial council held in Baku?', 'held online on 17 December 2024'],
    ["Did Tajikistan's chairmanship start in 2018 or 2019?", '24 September 2018'],
    ['How many principles does the 1999 declaration have?', 'eight'],
    ['How many dimensions of confidence building measures are there?', 'five'],
    ['Are all SCO members members of CICA?', 'Belarus'],
  ])('%s', (question, fact) => {
    const answer = engine.answer(question);
    expect(answer.kind).toBe('found');
    expect(shown(answer)).toContain(fact);
  });

  it('and not with the date of another status in short', () => {
    expect(engine.answer('When did Qatar become an observer?')).toMatchObject({
      short: '25 August 2008',
    });
  });
});
