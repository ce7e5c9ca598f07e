import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sources } from '../../commands/sources.ts';
import { arbitraryPassages } from '../support/arbitrary-answer.ts';
import { textOf } from '../support/message-content.ts';
import { press, runCommand, shownIn } from '../support/run-command.ts';
import { corpusOf, SECRETARIAT, samplePassage } from '../support/sample-corpus.ts';
import { invocationOf } from '../support/sample-invocation.ts';
import { sampleServices } from '../support/sample-services.ts';

describe('/sources', () => {
  it('lists every source with the number of passages that rest on it', async () => {
    const text = textOf(shownIn(await runCommand(sources, sampleServices())));
    expect(text).toBe(
      [
        '**2 sources** in the knowledge files',
        '1. CICA Secretariat, [About CICA](<https://example.org/about>), 15 January 2020 (4 passages)',
        '2. Ministry, On the Council, 25 September 2025 (1 passage)',
      ].join('\n'),
    );
  });

  it('lists the sources of one document', async () => {
    const options = { document: 'Origins' };
    const text = textOf(shownIn(await runCommand(sources, sampleServices(), { options })));
    expect(text).toMatch(/^\*\*1 source\*\* of “Origins”\n1\. CICA Secretariat.*\(2 passages\)$/);
  });

  it('numbers through all pages, of a document as well', async () => {
    const passages = Array.from({ length: 23 }, (_, i) =>
      samplePassage({
        id: `d#${i}`,
        sources: [{ ...SECRETARIAT, title: `Report ${String(i).padStart(2, '0')}` }],
      }),
    );
    const services = sampleServices(corpusOf(passages));
    for (const options of [{}, { document: 'd' }]) {
      const first = shownIn(await runCommand(sources, services, { options }));
      const second = await press(sources, services, first, 'Next');
      expect(second.kind).toBe('update');
      const third = shownIn(await press(sources, services, shownIn(second), 'Next'));
      expect(textOf(third)).toMatch(/-# Page 3 of 3\n21\. CICA Secretariat, \[Report 20\]/);
    }
  });

  it('lists the topics when a document is not known', async () => {
    const options = { document: 'weather' };
    const text = textOf(shownIn(await runCommand(sources, sampleServices(), { options })));
    expect(text).toMatch(/^There is no topic “weather”/);
  });

  it('offers the documents', () => {
    const invocation = invocationOf({ focused: 'document', options: { document: 'meanings' } });
    expect(sources.autocomplete?.(invocation, sampleServices())).toEqual([
      { name: 'Other meanings', value: 'other-meanings' },
    ]);
  });

  it('fits Discord, whatever the files hold', async () => {
    await fc.assert(
      fc.asyncProperty(arbitraryPassages(12), async (passages) => {
        await runCommand(sources, sampleServices(corpusOf(passages)));
      }),
      { numRuns: 50 },
    );
  });
});
