import { describe, expect, it } from 'vitest';
import { addressedText, type IncomingMessage } from '../../src/discord/addressed-text.ts';

const BOT = '1100000000000000009';

function addressed(content: string, fields: Partial<IncomingMessage> = {}) {
  return addressedText({ content, isAutomatic: false, isDirect: false, repliesToBot: false, ...fields }, BOT);
}

describe('addressedText', () => {
  it.each([`<@${BOT}> who proposed CICA?`, `who <@!${BOT}>  proposed CICA?`])('hears %j', (content) => {
    expect(addressed(content)).toEqual({ text: 'who proposed CICA?', isSure: true });
  });

  it('hears a mention without words', () => {
    expect(addressed(`<@${BOT}>`)).toEqual({ text: '', isSure: true });
  });

  it('hears everything in direct messages', () => {
    expect(addressed('who?', { isDirect: true })).toEqual({ text: 'who?', isSure: true });
  });

  it('is not sure of a reply to itself without a mention', () => {
    expect(addressed('thanks', { repliesToBot: true })).toEqual({ text: 'thanks', isSure: false });
  });

  it.each(['who proposed CICA?', '@everyone who?', `<@&${BOT}> who?`, '<@1100000000000000008> who?'])(
    'ignores %j',
    (content) => {
      expect(addressed(content)).toBeNull();
    },
  );

  it('ignores bots and webhooks, also in direct messages', () => {
    expect(addressed(`<@${BOT}> who?`, { isAutomatic: true })).toBeNull();
    expect(addressed('who?', { isAutomatic: true, isDirect: true })).toBeNull();
  });
});
