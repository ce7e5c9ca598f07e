import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ANNOUNCEMENTS_CHANNEL_ID, FORUM_CHANNEL_ID, GENERAL_CHANNEL_ID } from '../../src/local/channels.ts';
import { type LocalDiscord, startLocalDiscord } from '../../src/local/local-discord.ts';
import { GUILD_ID } from '../../src/local/people.ts';

let local: LocalDiscord;

beforeAll(async () => {
  local = await startLocalDiscord({ host: '127.0.0.1', port: 0 });
});

afterAll(() => local.close());

interface Answer {
  readonly status: number;
  readonly body: unknown;
  readonly headers: Headers;
}

async function ask(
  method: string,
  path: string,
  body?: string | FormData,
  headers: Record<string, string> = {},
): Promise<Answer> {
  const answer = await fetch(`${local.apiUrl}${path}`, {
    method,
    headers: { authorization: `Bot ${local.token}`, ...headers },
    ...(body !== undefined && { body }),
  });
  const text = await answer.text();
  return { status: answer.status, body: text && JSON.parse(text), headers: answer.headers };
}

const JSON_TYPE = { 'content-type': 'application/json' };
const MESSAGES = `/v10/channels/${GENERAL_CHANNEL_ID}/messages`;

describe('refusals', () => {
  it.each([
    ['an unknown route', 'GET', '/v10/nothing', 404, { code: 0, message: '404: Not Found' }],
    ['another method', 'PUT', '/v10/users/@me', 405, { code: 0, message: '405: Method Not Allowed' }],
    ['another version', 'GET', '/v9/users/@me', 400, { code: 50041, message: 'Invalid API version' }],
    ['an unknown channel', 'GET', '/v10/channels/1', 404, { code: 10003, message: 'Unknown Channel' }],
    ['an unknown message', 'GET', `${MESSAGES}/1`, 404, { code: 10008, message: 'Unknown Message' }],
    ['an unknown guild', 'GET', '/v10/guilds/1', 404, { code: 10004, message: 'Unknown Guild' }],
    ['an unknown user', 'GET', '/v10/users/1', 404, { code: 10013, message: 'Unknown User' }],
    [
      'another application',
      'GET',
      '/v10/applications/1/commands',
      404,
      { code: 10002, message: 'Unknown Application' },
    ],
    [
      'a webhook of another application',
      'POST',
      '/v10/webhooks/1/token',
      404,
      { code: 10015, message: 'Unknown Webhook' },
    ],
    [
      'an unknown interaction',
      'POST',
      '/v10/interactions/1/token/callback',
      404,
      { code: 10062, message: 'Unknown interaction' },
    ],
  ])('refuses %s as Discord does', async (_, method, path, status, body) => {
    const answer = await ask(method, path);
    expect([answer.status, answer.body]).toEqual([status, body]);
  });

  it('refuses a request without the token of the bot, but not where the path is the secret', async () => {
    for (const authorization of ['', local.token, `Bearer ${local.token}`]) {
      const { status } = await ask('GET', '/v10/users/@me', undefined, { authorization });
      expect(status).toBe(401);
    }
    const open = await ask('POST', `/v10/webhooks/${local.applicationId}/wrong`, undefined, {
      authorization: '',
    });
    expect(open).toMatchObject({ status: 401, body: { code: 50027, message: 'Invalid Webhook Token' } });
  });

  it('refuses what is not JSON, and what does not say that it is', async () => {
    expect(await ask('POST', MESSAGES, '{', JSON_TYPE)).toMatchObject({ status: 400, body: { code: 50109 } });
    expect(await ask('POST', MESSAGES, '{}', { 'content-type': 'text/plain' })).toMatchObject({
      status: 400,
      body: { code: 50035, errors: { _errors: [{ code: 'CONTENT_TYPE_INVALID' }] } },
    });
  });

  it('refuses more than Discord takes', async () => {
    const answer = await ask('POST', MESSAGES, 'x'.repeat(11 * 1024 * 1024), JSON_TYPE);
    expect(answer).toMatchObject({ status: 413, body: { code: 40005 } });
  });

  it('refuses a reply to a message that there is not, unless the bot does not mind', async () => {
    const reply = (fail_if_not_exists: boolean) =>
      JSON.stringify({ content: 'x', message_reference: { message_id: '1', fail_if_not_exists } });
    expect(await ask('POST', MESSAGES, reply(true), JSON_TYPE)).toMatchObject({
      status: 400,
      body: { errors: { message_reference: { _errors: [{ code: 'REPLIES_UNKNOWN_MESSAGE' }] } } },
    });
    expect(await ask('POST', MESSAGES, reply(false), JSON_TYPE)).toMatchObject({ status: 200 });
  });

  it("refuses to change other people's messages, and to delete them", async () => {
    const posted = await local.user('member').postMessage('mine');
    const path = `${MESSAGES}/${'message' in posted ? posted.message.id : ''}`;
    expect(await ask('PATCH', path, '{"content":"x"}', JSON_TYPE)).toMatchObject({
      status: 403,
      body: { code: 50005 },
    });
    expect(await ask('DELETE', path)).toMatchObject({ status: 403, body: { code: 50013 } });
  });
});

describe('messages', () => {
  const post = (content: string) => ask('POST', MESSAGES, JSON.stringify({ content }), JSON_TYPE);
  const contents = (answer: Answer): unknown =>
    Array.isArray(answer.body) ? answer.body.map(({ content }) => content) : answer.body;

  it('lists them newest first, a page at a time', async () => {
    await post('one');
    const { body } = await post('two');
    await post('three');
    const id = typeof body === 'object' && body !== null && 'id' in body ? body.id : '';
    expect(contents(await ask('GET', `${MESSAGES}?limit=3`))).toEqual(['three', 'two', 'one']);
    expect(contents(await ask('GET', `${MESSAGES}?limit=1&before=${id}`))).toEqual(['one']);
    expect(contents(await ask('GET', `${MESSAGES}?limit=1&after=${id}`))).toEqual(['three']);
    expect((await ask('GET', `${MESSAGES}?limit=101`)).status).toBe(400);
  });

  it('carries rate limit headers', async () => {
    const { headers } = await post('four');
    expect(Number(headers.get('x-ratelimit-remaining'))).toBeGreaterThan(0);
    expect(headers.get('content-type')).toBe('application/json');
  });

  it('keeps files and gives them back, not to be run', async () => {
    const form = new FormData();
    const file = { url: 'attachment://notes.txt' };
    form.set('payload_json', JSON.stringify({ flags: 1 << 15, components: [{ type: 13, file }] }));
    form.set('files[0]', new Blob(['hello'], { type: 'text/plain' }), 'notes.txt');
    const { status } = await ask('POST', MESSAGES, form);
    const [attachment] = local.user('member').messages().at(-1)?.attachments ?? [];
    expect([status, attachment?.filename, attachment?.size]).toEqual([200, 'notes.txt', 5]);
    const kept = await fetch(attachment?.url ?? '');
    expect([await kept.text(), kept.headers.get('content-disposition')]).toEqual(['hello', 'attachment']);
  });
});

describe('threads', () => {
  it('opens a post in a forum with its first message', async () => {
    const forum = FORUM_CHANNEL_ID;
    const body = JSON.stringify({ name: 'New', message: { content: 'First' } });
    const { status } = await ask('POST', `/v10/channels/${forum}/threads`, body, JSON_TYPE);
    const { body: active } = await ask('GET', `/v10/guilds/${GUILD_ID}/threads/active`);
    expect([status, active]).toMatchObject([
      201,
      { threads: expect.arrayContaining([expect.objectContaining({ name: 'New', parent_id: forum })]) },
    ]);
    expect(
      (await ask('POST', `/v10/channels/${forum}/messages`, '{"content":"x"}', JSON_TYPE)).body,
    ).toMatchObject({
      code: 50008,
    });
  });
});

describe('what a person cannot do', () => {
  it('says why a message is not sent', async () => {
    const user = local.user('member');
    expect(await user.postMessage('')).toEqual({
      kind: 'failed',
      reason: 'An empty message cannot be sent.',
    });
    expect(await user.postMessage('x'.repeat(2001))).toEqual({
      kind: 'failed',
      reason: 'A message has at most 2000 characters.',
    });
    expect(await user.in(ANNOUNCEMENTS_CHANNEL_ID).postMessage('x')).toMatchObject({ kind: 'failed' });
    expect(await local.user('administrator').in(ANNOUNCEMENTS_CHANNEL_ID).postMessage('x')).toMatchObject({
      kind: 'message',
    });
  });
});
