import { describe, expect, it } from 'vitest';
import type { Paint } from '../../../src/cli/ask/format-answer.ts';
import { formatExplanation } from '../../../src/cli/ask/format-explanation.ts';
import { FIRST_SUMMIT, PROPOSAL, samplePassage } from '../../support/sample-corpus.ts';
import { cite, foundAnswer, hitsOf } from '../../support/sample-engine.ts';
import { contenderOf, explanationOf, foundTerm } from '../../support/sample-explanation.ts';

const FOUND = foundAnswer({ citations: [cite(PROPOSAL)], hits: hitsOf([PROPOSAL, FIRST_SUMMIT]) });
const noColours: Paint = (_, text) => text;

describe('formatExplanation', () => {
  it('tells why in words, then the two best sentences, then every number', () => {
    const text = formatExplanation(explanationOf(FOUND), noColours);
    expect(text.split('\n\n').map((block) => block.split('\n')[0])).toEqual([
      'Why this answer?',
      'The best sentence',
      'Also close, from another passage',
      expect.stringContaining('What was looked for'),
      expect.stringContaining('Score of the passage'),
      expect.stringContaining('Score of the sentence'),
      expect.stringContaining('Confidence'),
    ]);
    expect(text).toContain(`The best sentence\n${PROPOSAL.text}\nScore 7.00\norigins#proposal`);
  });

  it('tells why there is no answer where no sentence was judged', () => {
    const declined = { ...FOUND, kind: 'not-found' as const };
    const explanation = explanationOf(declined, { outcome: 'nothing-matched', best: null, runnerUp: null });
    expect(formatExplanation(explanation, noColours)).toMatch(/^Why no answer\?\nNo passage/);
  });

  it('lets nothing from the question or the files act on the terminal', () => {
    const hostile = samplePassage({ id: 'a#\u001b[2Jb', text: '\u001b[2JText' });
    const terms = [foundTerm({ token: '\u001b[2Jword', correctedTo: '\u001b[2Jother' })];
    const explanation = explanationOf(FOUND, { best: contenderOf(hostile), terms });
    expect(formatExplanation(explanation, noColours)).not.toContain('\u001b');
  });
});
