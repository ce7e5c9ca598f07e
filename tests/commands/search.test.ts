import { describe, expect, it } from 'vitest';
import { search } from '../../commands/search.ts';
import { buttonsOf, textOf } from '../support/message-content.ts';
import { press, runCommand, shownIn } from '../support/run-command.ts';
import { corpusOf, samplePassage } from '../support/sample-corpus.ts';
import { invocationOf } from '../support/sample-invocation.ts';
import { sampleServices } from '../support/sample-services.ts';

const MANY = corpusOf(
  Array.from({ length: 12 }, (_, i) =>
    samplePassage({ id: `${i % 2 === 0 ? 'even' : 'odd'}#${i}`, headings: [i % 2 === 0 ? 'Even' : 'Odd'] }),
  ),
);

function choicesFor(focused: string, typed: string): readonly string[] | undefined {
  const invocation = invocationOf({ focused, options: { [focused]: typed } });
  return search.autocomplete?.(invocation, sampleServices())?.map(({ value }) => value);
}

describe('/search', () => {
  it('lists the passages with a button to open each, privately', async () => {
    const reply = await runCommand(search, sampleServices(), { options: { query: 'summit' } });
    expect(reply).toMatchObject({ kind: 'message', isPrivate: true });
    expect(textOf(shownIn(reply))).toMatch(
      /^\*\*1 passage\*\* for “summit”\n\*\*1\\\. Origins › The first summit\*\*/,
    );
    expect(buttonsOf(shownIn(reply))).toEqual(['Open']);
  });

  it('turns pages within the message, and back', async () => {
    const services = sampleServices(MANY);
    const first = shownIn(await runCommand(search, services, { options: { query: 'forum' } }));
    const second = await press(search, services, first, 'Next');
    expect(second.kind).toBe('update');
    expect(textOf(shownIn(second))).toContain('Page 2 of 3');
    const back = await press(search, services, shownIn(second), 'Previous');
    expect(shownIn(back)).toEqual(first);
  });

  it('searches in one topic, by id or by title, on every page', async () => {
    for (const topic of ['odd', 'Odd']) {
      const services = sampleServices(MANY);
      const first = shownIn(await runCommand(search, services, { options: { query: 'forum', topic } }));
      expect(textOf(first)).toMatch(/^\*\*6 passages\*\*.*\n-# Only in “Odd”/);
      const second = shownIn(await press(search, services, first, 'Next'));
      expect(textOf(second)).toContain('`odd#11`');
      expect(textOf(first) + textOf(second)).not.toContain('`even#');
    }
  });

  it('lists the topics when one is not known', async () => {
    const options = { query: 'summit', topic: 'weather <@1>' };
    const text = textOf(shownIn(await runCommand(search, sampleServices(), { options })));
    expect(text).toMatch(/^There is no topic “weather .*1.*”\.\nThe topics are:\n- Origins\n- Membership/);
  });

  it('says so when nothing matches or nothing was asked', async () => {
    const textFor = async (query: string) =>
      textOf(shownIn(await runCommand(search, sampleServices(), { options: { query } })));
    expect(await textFor('zebra')).toBe('No passage matches “zebra”. Try fewer or other words.');
    expect(await textFor(' ')).toMatch(/^The search is empty/);
  });

  it('suggests headings, titles and questions, and topics by title', () => {
    expect(choicesFor('query', 'member')).toEqual([
      'Membership',
      'Member states',
      'How many member states are there?',
    ]);
    expect(choicesFor('query', '')?.length).toBeGreaterThan(3);
    expect(choicesFor('topic', '')).toEqual(['origins', 'membership', 'other-meanings']);
    expect(choicesFor('topic', 'MEAN')).toEqual(['other-meanings']);
  });
});
