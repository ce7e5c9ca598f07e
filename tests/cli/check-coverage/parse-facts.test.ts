import { describe, expect, it } from 'vitest';
import { parseFacts } from '../../../src/cli/check-coverage/parse-facts.ts';

const FACT = {
  id: 'count',
  topic: 'membership',
  fact: 'CICA has 28 members.',
  sources: [{ title: 'About CICA' }],
  confidence: 'high',
};

describe('parseFacts', () => {
  it('reads one fact a line and leaves the rest of it alone', () => {
    const line = JSON.stringify({ ...FACT, as_of: '2025', note: 'Since 2022.' });
    expect(parseFacts(`${line}\n\n${line}\n`)).toEqual([FACT, FACT]);
  });

  it.for([JSON.stringify({ ...FACT, confidence: 'sure' }), JSON.stringify({ id: 'count' }), 'no JSON'])(
    'does not pass over a line that is no fact: %s',
    (line) => {
      expect(() => parseFacts(line)).toThrow();
    },
  );
});
