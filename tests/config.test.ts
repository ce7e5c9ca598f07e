import { readFileSync } from 'node:fs';
import dotenv from 'dotenv';
import { describe, expect, it } from 'vitest';
import { ConfigError, readConfig } from '../src/config.ts';

function complaintsAbout(environment: Record<string, string>): readonly string[] {
  try {
    readConfig(environment);
  } catch (error) {
    if (error instanceof ConfigError) return error.complaints;
    throw error;
  }
  return [];
}

describe('readConfig', () => {
  it('needs nothing', () => {
    expect(readConfig({})).toEqual({
      token: null,
      applicationId: null,
      apiUrl: 'https://discord.com/api',
      shards: null,
      knowledgeDirectory: 'knowledge',
      dataDirectory: 'data',
      httpHost: '127.0.0.1',
      httpPort: 8080,
      logLevel: 'info',
    });
  });

  it('takes an empty variable for one that is not set', () => {
    expect(readConfig({ DISCORD_TOKEN: ' ', HTTP_PORT: '' })).toEqual(readConfig({}));
  });

  it('names every complaint at once, in plain words', () => {
    expect(
      complaintsAbout({
        DISCORD_TOKEN: 'two words',
        DISCORD_APPLICATION_ID: 'my-bot',
        DISCORD_API_URL: 'discord',
        HTTP_PORT: '65536',
        LOG_LEVEL: 'loud',
      }),
    ).toEqual([
      'DISCORD_TOKEN holds a space or a line break; paste the token alone.',
      'DISCORD_APPLICATION_ID is not an application id, which is a number of 17 to 20 digits.',
      'DISCORD_API_URL is not a web address such as https://discord.com/api.',
      'HTTP_PORT is not a whole number from 0 to 65535.',
      'LOG_LEVEL is not a log level; use one of fatal, error, warn, info, debug, trace, silent.',
    ]);
  });

  it('never repeats the token in a complaint', () => {
    expect(complaintsAbout({ DISCORD_TOKEN: 'secret part' }).join()).not.toMatch(/secret|part/);
  });

  it.each([
    'http://127.0.0.1:4000/api',
    'http://127.8.9.10/api',
    'http://localhost:4000/api',
    'http://[::1]:4000/api',
    'https://proxy.example/api',
  ])('takes %s as the API address', (address) => {
    expect(readConfig({ DISCORD_API_URL: address }).apiUrl).toBe(address);
  });

  it('drops the slash at the end of the API address', () => {
    expect(readConfig({ DISCORD_API_URL: 'https://discord.com/api/' }).apiUrl).toBe(
      'https://discord.com/api',
    );
  });

  it.each([
    // Plain http would show the token to everyone on the way.
    ['http://discord.com/api', /plain http/],
    // Looks like loopback, and is a host on the internet.
    ['http://127.0.0.1.example.org/api', /plain http/],
    ['http://localhost.example.org/api', /plain http/],
    ['https://discord.com/api/v10', /version/],
    ['https://discord.com/api/v10/', /version/],
    ['https://user:word@discord.com/api', /plain address/],
    ['ftp://discord.com/api', /not a web address/],
  ])('refuses %s as the API address', (address, reason) => {
    expect(complaintsAbout({ DISCORD_API_URL: address }).join()).toMatch(reason);
  });

  it.each([
    [
      { SHARDS: '0,2', SHARD_COUNT: '4' },
      { ids: [0, 2], count: 4 },
    ],
    [
      { SHARDS: '1-3', SHARD_COUNT: '4' },
      { ids: [1, 2, 3], count: 4 },
    ],
    [{ SHARD_COUNT: '2' }, { ids: [0, 1], count: 2 }],
  ])('reads the shards from %o', (environment, shards) => {
    expect(readConfig(environment).shards).toEqual(shards);
  });

  it.each([
    [{ SHARDS: '0' }, /SHARD_COUNT is needed/],
    [{ SHARDS: '4', SHARD_COUNT: '4' }, /not below SHARD_COUNT/],
    [{ SHARDS: '3-1', SHARD_COUNT: '4' }, /not a list of shards/],
    [{ SHARDS: 'all', SHARD_COUNT: '4' }, /not a list of shards/],
    [{ SHARDS: '0-999999999', SHARD_COUNT: '1' }, /not a list of shards/],
  ])('refuses the shards of %o', (environment, reason) => {
    expect(complaintsAbout(environment).join()).toMatch(reason);
  });
});

describe('.env.example', () => {
  const example = dotenv.parse(readFileSync('.env.example', 'utf8'));

  it('holds the defaults', () => {
    expect(readConfig(example)).toEqual(readConfig({}));
  });

  it('names every variable that the bot reads', () => {
    const source = readFileSync('src/config.ts', 'utf8');
    const read = new Set(Array.from(source.matchAll(/^\s{4}([A-Z][A-Z_]+):/gm), ([, name]) => name));
    expect(new Set(Object.keys(example))).toEqual(read);
  });
});
