import { describe, expect, it } from 'vitest';
import { formatAnswer, type Paint } from '../../../src/cli/ask/format-answer.ts';
import { en } from '../../../src/discord/words/en.ts';
import {
  FIRST_SUMMIT,
  MEMBER_COUNT,
  OLD_MEMBER_COUNT,
  OTHER_CICA,
  PROPOSAL,
  samplePassage,
} from '../../support/sample-corpus.ts';
import { cite, foundAnswer, hitsOf } from '../../support/sample-engine.ts';

const UNSURE = { question: 'What?', confidence: 0.1, best: null, hits: [] };
const noColours: Paint = (_, text) => text;

describe('formatAnswer', () => {
  it('shows the answer, then where it comes from', () => {
    const answer = foundAnswer({ citations: [cite(PROPOSAL)], short: 'Nursultan Nazarbayev' });
    expect(formatAnswer(answer, noColours).split('\n')).toEqual([
      'Nursultan Nazarbayev',
      '',
      PROPOSAL.text,
      'As of 5 October 1992',
      '',
      '[1] Origins > The proposal',
      'CICA Secretariat, About CICA, 15 January 2020',
      'https://example.org/about',
      'origins#proposal',
    ]);
  });

  it('numbers several citations in the order of their quotes', () => {
    const answer = foundAnswer({
      kind: 'conflicting',
      citations: [cite(OLD_MEMBER_COUNT), cite(MEMBER_COUNT)],
    });
    expect(formatAnswer(answer, noColours)).toMatch(/28.*27.*\[1\].*membership#count\n.*\[2\].*old-count$/s);
  });

  it('tells the date of each item of a list that has another than the list', () => {
    const answer = foundAnswer({
      isList: true,
      citations: [cite(PROPOSAL), cite(FIRST_SUMMIT)],
      asOf: '2020',
    });
    expect(formatAnswer(answer, noColours)).toMatch(/As of 2020.*As of 5 October 1992.*As of 4 June 2002/s);
  });

  it('shows what comes closest to an unanswered question, and does not call it an answer', () => {
    const long = samplePassage({ id: 'a#long', text: 'word '.repeat(100) });
    const hits = hitsOf([PROPOSAL, long, FIRST_SUMMIT, MEMBER_COUNT]);
    const text = formatAnswer({ ...UNSURE, kind: 'not-found', hits }, noColours);
    expect(text).toMatch(/They are not an answer.*origins#proposal.*word…\na#long.*origins#first-summit$/s);
  });

  it('says no more than that it does not know where nothing comes close', () => {
    expect(formatAnswer({ ...UNSURE, kind: 'not-found' }, noColours)).toBe(en.notFound);
  });

  it('cites what it says of another CICA', () => {
    const text = formatAnswer({ ...UNSURE, kind: 'elsewhere', citations: [cite(OTHER_CICA)] }, noColours);
    expect(text).toMatch(/another CICA.*other-meanings#insurance$/s);
  });

  it('paints titles, sources and addresses, and lets nothing from the files act on the terminal', () => {
    const hostile = samplePassage({
      id: 'a#\u001b[2Jb',
      headings: ['\u001b[2JTitle'],
      text: '\u001b[2JText',
      sources: [{ publisher: '\u001b[2JP', title: 'T', url: 'https://x.example/\u001b[2J', date: null }],
    });
    const paint: Paint = (style, text) => `<${style}>${text}</${style}>`;
    const painted = formatAnswer(foundAnswer({ citations: [cite(hostile)] }), paint);
    expect(painted).not.toContain('\u001b');
    expect(painted).toContain('<bold>[1] [2JTitle</bold>\n<dim>[2JP, T</dim>');
    expect(painted).toContain('<cyan>a#[2Jb</cyan>');
  });
});
