import { PermissionFlagsBits } from 'discord-api-types/v10';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { moderator } from '../../commands/moderator.ts';
import { parsePassageLock } from '../../src/corpus/parse-passage-lock.ts';
import type { Invocation } from '../../src/discord/invocation.ts';
import { arbitraryPassages } from '../support/arbitrary-answer.ts';
import { buttonsOf, textOf } from '../support/message-content.ts';
import { press, runCommand, shownIn, use } from '../support/run-command.ts';
import { corpusOf, SAMPLE_CORPUS, samplePassage } from '../support/sample-corpus.ts';
import { invocationOf } from '../support/sample-invocation.ts';
import { sampleServices } from '../support/sample-services.ts';

const MODERATES = { memberPermissions: PermissionFlagsBits.ManageMessages, subcommand: 'lookup' };

async function lookup(options: Record<string, string>, fields: Partial<Invocation> = MODERATES) {
  const reply = await runCommand(moderator, sampleServices(), { options, ...fields });
  expect(reply).toMatchObject({ kind: 'message', isPrivate: true });
  return textOf(shownIn(reply));
}

describe('/moderator lookup', () => {
  it('opens a passage, with the line of its file', async () => {
    const text = await lookup({ id: 'origins#proposal' });
    expect(text).toContain('> The idea of convening');
    expect(text).toContain('-# File origins, line 12');
  });

  it('opens what took the place of a retired address, with the line of its file', async () => {
    const lock = parsePassageLock('lock', 'origins#idea 2026-11-23 see origins#proposal');
    const services = sampleServices(corpusOf(SAMPLE_CORPUS.passages, lock));
    const reply = await runCommand(moderator, services, { options: { id: 'origins#idea' }, ...MODERATES });
    expect(textOf(shownIn(reply))).toMatch(
      /`origins#idea` was replaced by this one.*\n-# File origins, line 12/,
    );
  });

  it('finds exact words, whatever their case and the space between them', async () => {
    const text = await lookup({ words: 'has  28 MEMBER' });
    expect(text).toMatch(/^\*\*1 passage\*\* with the exact words “has 28 MEMBER”/);
    expect(text).toContain('-# Ministry, On the Council, 25 September 2025');
    expect(text).toContain('`membership#count`');
  });

  it('finds no words that only occur apart', async () => {
    expect(await lookup({ words: '28 states' })).toMatch(/^\*\*0 passages\*\*/);
  });

  it('shows every candidate for a question with its score, terms and sources', async () => {
    const text = await lookup({ question: 'CICA' });
    expect(text).toMatch(
      /^\*\*5 passages\*\* considered for “CICA”\n-# The bot's answer: not found\. Its confidence: 0\.10 of 1\./,
    );
    expect(text).toContain('Score 10.00, matched: cica');
    expect(text).toContain('-# CICA Secretariat, [About CICA]');
  });

  it('pages through candidates and through exact words', async () => {
    const passages = Array.from({ length: 9 }, (_, i) => samplePassage({ id: `d#${i}` }));
    const services = sampleServices(corpusOf(passages));
    for (const options of [{ question: 'forum' }, { words: 'forum' }]) {
      const first = shownIn(await runCommand(moderator, services, { options, ...MODERATES }));
      const second = await press(moderator, services, first, 'Next', MODERATES);
      expect(second.kind).toBe('update');
      expect(textOf(shownIn(second))).toContain('Page 2 of 3');
      expect(textOf(shownIn(second)).split('\n')[0]).toBe(textOf(first).split('\n')[0]);
    }
  });

  it('shows all the numbers behind an answer, page by page', async () => {
    const services = sampleServices();
    const options = { question: 'Who proposed CICA?' };
    const candidates = shownIn(await runCommand(moderator, services, { options, ...MODERATES }));
    const first = await press(moderator, services, candidates, 'All the numbers', MODERATES);
    expect(first).toMatchObject({ kind: 'message', isPrivate: true });
    expect(textOf(shownIn(first))).toMatch(/^\*\*The numbers\*\* for “Who proposed CICA\?”\n-# Page 1 of 4/);
    const second = await press(moderator, services, shownIn(first), 'Next', MODERATES);
    expect(second.kind).toBe('update');
    expect(textOf(shownIn(second))).toMatch(/Page 2 of 4.*Score of the passage.*\nsum +9\.000/s);
  });

  it('shows the numbers to moderators only', async () => {
    for (const customId of ['numbers:abc', 'numbers-page:abc:1']) {
      const reply = await use(moderator, sampleServices(), customId, { memberPermissions: 0n });
      expect(textOf(shownIn(reply))).toMatch(/^This command is for moderators/);
    }
  });

  it('offers no numbers for exact words', async () => {
    const options = { words: 'CICA' };
    const reply = await runCommand(moderator, sampleServices(), { options, ...MODERATES });
    expect(buttonsOf(shownIn(reply))).not.toContain('All the numbers');
  });

  it.each([{}, { id: 'a', words: 'b' }, { words: 'b', question: 'c' }, { id: ' ' }])(
    'wants exactly one option, not %o',
    async (options) => {
      expect(await lookup(options)).toBe('Give exactly one of `id`, `words` and `question`.');
    },
  );

  it('refuses members without the permission, and takes administrators', async () => {
    const options = { words: 'CICA' };
    const others = PermissionFlagsBits.SendMessages | PermissionFlagsBits.KickMembers;
    expect(await lookup(options, { memberPermissions: others })).toMatch(/^This command is for moderators/);
    expect(await lookup(options, { memberPermissions: PermissionFlagsBits.Administrator })).toMatch(/^\*\*5/);
  });

  it('refuses direct messages', async () => {
    const fields = { guildId: null, memberPermissions: null, place: 'bot-dm' } as const;
    expect(await lookup({ words: 'CICA' }, fields)).toMatch(/^This command works in a server only/);
  });

  it('checks again when a page is turned, and offers nothing to others while they type', async () => {
    const reply = await use(moderator, sampleServices(), 'lookup-page:words:abc:1', {
      memberPermissions: 0n,
    });
    expect(textOf(shownIn(reply))).toMatch(/^This command is for moderators/);
    const typing = { focused: 'id', options: { id: '' } };
    expect(moderator.autocomplete?.(invocationOf(typing), sampleServices())).toEqual([]);
    expect(
      moderator.autocomplete?.(invocationOf({ ...typing, ...MODERATES }), sampleServices()),
    ).toHaveLength(5);
  });

  it('fits Discord, whatever the files hold', async () => {
    await fc.assert(
      fc.asyncProperty(arbitraryPassages(6), async (passages) => {
        const services = sampleServices(corpusOf(passages));
        for (const options of [{ question: 'a' }, { words: 'a' }, { id: passages[0]?.id ?? '' }])
          await runCommand(moderator, services, { options, ...MODERATES });
      }),
      { numRuns: 50 },
    );
  });
});
