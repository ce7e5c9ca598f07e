import { DiscordjsError, DiscordjsErrorCodes, HTTPError } from 'discord.js';
import { describe, expect, it } from 'vitest';
import { describeLoginError } from '../../src/discord/describe-login-error.ts';
import { discordError } from '../support/recording-responder.ts';

function sentenceFor(error: unknown): string {
  return describeLoginError(error, 'https://discord.com/api').message;
}

describe('describeLoginError', () => {
  it.each([
    // What discord.js throws when Discord answers 401, and what the gateway and REST say themselves.
    Reflect.construct(DiscordjsError, [DiscordjsErrorCodes.TokenInvalid]),
    discordError(0, 401),
    new Error('Authentication failed'),
  ])('tells that the token is refused', (error) => {
    expect(sentenceFor(error)).toMatch(/^Discord refused the token\..*DISCORD_TOKEN/);
  });

  it('tells that Discord cannot be reached', () => {
    const refused = Object.assign(new Error('connect'), { code: 'ECONNREFUSED' });
    const expected = 'Discord cannot be reached at https://discord.com/api (ECONNREFUSED).';
    expect(sentenceFor(refused)).toContain(expected);
    expect(sentenceFor(new TypeError('fetch failed', { cause: refused }))).toContain(expected);
  });

  it('tells that Discord is in trouble', () => {
    const error = new HTTPError(503, 'Service Unavailable', 'GET', 'https://discord.com', {});
    expect(sentenceFor(error)).toMatch(/answered with status 503.*Try again later/);
  });

  it('tells what the gateway refuses', () => {
    expect(sentenceFor(new Error('Used disallowed intents'))).toMatch(/needs no privileged intent/);
    expect(sentenceFor(new Error('Invalid shard'))).toMatch(/SHARDS and SHARD_COUNT/);
  });

  it('tells anything else as it is', () => {
    expect(sentenceFor(new Error('Not enough sessions'))).toBe(
      'The bot could not connect to Discord: Not enough sessions',
    );
  });
});
