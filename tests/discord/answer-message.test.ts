import { describe, expect, it } from 'vitest';
import { answerMessage } from '../../src/discord/answer-message.ts';
import { expectSendable } from '../support/expect-sendable.ts';
import { buttonsOf, customIdOf, textOf } from '../support/message-content.ts';
import { NOW } from '../support/sample-invocation.ts';
import { sampleServices } from '../support/sample-services.ts';

async function reply(text: string, { isSure = true, place = 'channel' as 'channel' | 'direct' } = {}) {
  const message = await answerMessage({ text, isSure }, place, NOW, sampleServices());
  if (message !== null) expectSendable(message);
  return message === null ? null : { text: textOf(message), buttons: buttonsOf(message) };
}

describe('answerMessage', () => {
  it('answers the channel with the question above', async () => {
    const answer = await reply('who proposed CICA? @everyone');
    expect(answer?.text).toMatch(/^\*\*Question:\*\* who proposed CICA\? @\u200beveryone\n/);
    expect(answer?.buttons).toEqual(['Open passage', 'More passages', 'Why this answer?']);
  });

  it('answers a direct message without repeating it', async () => {
    expect((await reply('who proposed CICA?', { place: 'direct' }))?.text).not.toContain('Question');
  });

  it('says how it understood a question that follows another, and keeps it so', async () => {
    const services = sampleServices();
    const before = await services.store.saveQuestion({
      text: 'who proposed CICA?',
      asOf: '2020',
      topic: null,
      askedAt: NOW,
    });
    const addressed = { text: 'when?', isSure: false, before };
    const message = await answerMessage(addressed, 'channel', NOW, services);
    if (message === null) throw new Error('no answer');
    expectSendable(message);
    const understood = 'when Nursultan Nazarbayev proposed CICA';
    expect(textOf(message)).toMatch(
      new RegExp(`^\\*\\*Question:\\*\\* when\\?\n-# Understood as: ${understood}\n-# As things stood: 2020`),
    );
    const [, id = ''] = customIdOf(message, 'More passages').split(':');
    expect(await services.store.findQuestion(id)).toMatchObject({ text: understood, asOf: '2020' });
  });

  it('says how to ask when only mentioned', async () => {
    expect((await reply(''))?.text).toMatch(/^Mention me with a question about CICA/);
  });

  it('says that it does not know when it was surely asked', async () => {
    expect((await reply('weather'))?.text).toMatch(/I do not know/);
  });

  it('stays silent to a reply that it cannot answer, and answers one that it can', async () => {
    expect(await reply('thanks!', { isSure: false })).toBeNull();
    expect(await reply('', { isSure: false })).toBeNull();
    expect((await reply('and who proposed it?', { isSure: false }))?.text).toContain('Nursultan Nazarbayev');
  });
});
