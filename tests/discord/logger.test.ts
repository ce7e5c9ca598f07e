import { describe, expect, it } from 'vitest';
import { scrub, withoutRequest } from '../../src/discord/logger.ts';
import { discordError } from '../support/recording-responder.ts';

describe('scrub', () => {
  it('removes secrets wherever they stand', () => {
    const line = '{"msg":"Bot abc.def.ghi failed","err":{"stack":"at abc.def.ghi"}}';
    expect(scrub(line, ['abc.def.ghi'])).toBe('{"msg":"Bot [secret] failed","err":{"stack":"at [secret]"}}');
  });

  it('removes the tokens of interactions from addresses', () => {
    const token = 'aW50ZXJhY3Rpb246MTEwMDAwMDAwMDAwMDAwMDAwMTpzZWNyZXQ';
    expect(scrub(`/interactions/110/${token}/callback /webhooks/110/${token}?wait=true`, [])).toBe(
      '/interactions/110/[secret]/callback /webhooks/110/[secret]?wait=true',
    );
  });

  it('leaves everything else, also where there is no secret', () => {
    expect(scrub('/channels/110/messages', [''])).toBe('/channels/110/messages');
  });
});

describe('withoutRequest', () => {
  it('keeps what went wrong, and not what people wrote', () => {
    const error = Object.assign(discordError(50035), { requestBody: { json: { content: 'a question' } } });
    const facts = withoutRequest(error);
    expect(facts).toMatchObject({ message: 'code 50035', code: 50035, status: 400 });
    expect(JSON.stringify(facts)).not.toContain('a question');
  });
});
