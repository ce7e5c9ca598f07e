import dotenv from 'dotenv';
import { z } from 'zod';

/** Which shards this process runs, of how many; `null` in {@link Config} leaves both to Discord. */
export interface Shards {
  readonly ids: readonly number[];
  readonly count: number;
}

/** Everything that can be set from outside. The variables are documented in `.env.example`. */
export interface Config {
  /** `null`: no account; the local Discord is used. */
  readonly token: string | null;
  readonly applicationId: string | null;
  /** Base of Discord's REST API without a version or a trailing slash. */
  readonly apiUrl: string;
  readonly shards: Shards | null;
  readonly knowledgeDirectory: string;
  readonly dataDirectory: string;
  readonly httpHost: string;
  readonly httpPort: number;
  readonly logLevel: string;
}

/** The environment cannot be used. Names every complaint, not only the first. */
export class ConfigError extends Error {
  override readonly name = 'ConfigError';
  readonly complaints: readonly string[];

  constructor(complaints: readonly string[]) {
    super(complaints.join('\n'));
    this.complaints = complaints;
  }
}

/** The variables of this process, and below them those of a `.env` file where there is one. */
export function readEnvironment(): Readonly<Record<string, string | undefined>> {
  const environment: Record<string, string> = {};
  for (const [name, value] of Object.entries(process.env)) if (value !== undefined) environment[name] = value;
  dotenv.config({ quiet: true, processEnv: environment });
  return environment;
}

/** @throws ConfigError naming every variable that is malformed, in plain words. */
export function readConfig(environment: Readonly<Record<string, string | undefined>>): Config {
  const result = Environment.safeParse(withoutEmpty(environment));
  if (!result.success) throw new ConfigError(result.error.issues.map(describeIssue));

  const variables = result.data;
  return {
    token: variables.DISCORD_TOKEN ?? null,
    applicationId: variables.DISCORD_APPLICATION_ID ?? null,
    apiUrl: variables.DISCORD_API_URL,
    shards: shardsOf(variables.SHARDS, variables.SHARD_COUNT),
    knowledgeDirectory: variables.KNOWLEDGE_DIR,
    dataDirectory: variables.DATA_DIR,
    httpHost: variables.HTTP_HOST,
    httpPort: variables.HTTP_PORT,
    logLevel: variables.LOG_LEVEL,
  };
}

/** `NAME=` in a file means that the variable is not set. */
function withoutEmpty(environment: Readonly<Record<string, string | undefined>>): Record<string, string> {
  const set: Record<string, string> = {};
  for (const [name, value] of Object.entries(environment)) {
    const trimmed = value?.trim() ?? '';
    if (trimmed !== '') set[name] = trimmed;
  }
  return set;
}

const LOG_LEVELS = ['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent'] as const;
const LARGEST_PORT = 65_535;

// The messages never repeat the value: for the token that would print a secret.
const Environment = z
  .object({
    DISCORD_TOKEN: z
      .string()
      .regex(/^\S+$/, 'holds a space or a line break; paste the token alone')
      .optional(),
    DISCORD_APPLICATION_ID: z
      .string()
      .regex(/^\d{15,21}$/, 'is not an application id, which is a number of 17 to 20 digits')
      .optional(),
    DISCORD_API_URL: z.string().transform(parseApiUrl).default('https://discord.com/api'),
    SHARDS: z.string().transform(parseShardIds).optional(),
    SHARD_COUNT: z
      .string()
      .transform(wholeNumber(1, Number.MAX_SAFE_INTEGER, '1 or more'))
      .optional(),
    KNOWLEDGE_DIR: z.string().default('knowledge'),
    DATA_DIR: z.string().default('data'),
    HTTP_HOST: z.string().default('127.0.0.1'),
    HTTP_PORT: z
      .string()
      .transform(wholeNumber(0, LARGEST_PORT, `from 0 to ${LARGEST_PORT}`))
      .default(8080),
    LOG_LEVEL: z
      .enum(LOG_LEVELS, { error: `is not a log level; use one of ${LOG_LEVELS.join(', ')}` })
      .default('info'),
  })
  .superRefine(checkShards);

function describeIssue(issue: z.core.$ZodIssue): string {
  return `${issue.path.join('.')} ${issue.message}.`;
}

function parseApiUrl(text: string, context: z.RefinementCtx): string {
  const complaint = complaintAboutApiUrl(text);
  if (complaint === null) return text.replace(/\/+$/, '');
  context.addIssue(complaint);
  return z.NEVER;
}

function complaintAboutApiUrl(text: string): string | null {
  const url = URL.parse(text);
  if (url === null || !/^https?:$/.test(url.protocol))
    return 'is not a web address such as https://discord.com/api';
  if (url.search !== '' || url.hash !== '' || url.username !== '')
    return 'must be a plain address without a user name, "?" or "#"';
  if (/\/v\d+\/*$/.test(url.pathname)) return 'must not end in a version such as /v10; the bot adds it';
  if (url.protocol === 'http:' && !isLoopback(url.hostname))
    return 'may use plain http only on this machine (127.0.0.1, localhost or [::1]); use https elsewhere';
  return null;
}

/** Expects a host name as `URL` writes it, so that `0x7f.1` is already `127.0.0.1`. */
function isLoopback(hostname: string): boolean {
  return hostname === 'localhost' || hostname === '[::1]' || /^127(?:\.\d{1,3}){3}$/.test(hostname);
}

function wholeNumber(least: number, most: number, range: string) {
  return (text: string, context: z.RefinementCtx): number => {
    const number = Number(text);
    if (/^\d+$/.test(text) && number >= least && number <= most) return number;
    context.addIssue(`is not a whole number ${range}`);
    return z.NEVER;
  };
}

/** Reads `0,1,4` and `0-3`. */
function parseShardIds(text: string, context: z.RefinementCtx): readonly number[] {
  const ids = text.split(',').flatMap(parseShardRange);
  if (ids.length > 0 && ids.every(Number.isSafeInteger)) return [...new Set(ids)];
  context.addIssue('is not a list of shards such as 0,1 or 0-3');
  return z.NEVER;
}

/** More shards than any one process can serve; keeps `0-999999999` from filling the memory. */
const LONGEST_SHARD_RANGE = 1000;

function parseShardRange(text: string): readonly number[] {
  const match = /^\s*(\d+)(?:-(\d+))?\s*$/.exec(text);
  if (!match) return [Number.NaN];
  const first = Number(match[1]);
  const last = Number(match[2] ?? match[1]);
  if (last < first || last - first >= LONGEST_SHARD_RANGE) return [Number.NaN];
  return Array.from({ length: last - first + 1 }, (_, position) => first + position);
}

function checkShards(
  variables: { SHARDS?: readonly number[] | undefined; SHARD_COUNT?: number | undefined },
  context: z.RefinementCtx,
): void {
  const { SHARDS: ids, SHARD_COUNT: count } = variables;
  if (ids !== undefined && count === undefined)
    context.addIssue({ code: 'custom', path: ['SHARD_COUNT'], message: 'is needed when SHARDS is set' });
  if (ids?.some((id) => count !== undefined && id >= count))
    context.addIssue({
      code: 'custom',
      path: ['SHARDS'],
      message: 'names a shard that is not below SHARD_COUNT',
    });
}

function shardsOf(ids: readonly number[] | undefined, count: number | undefined): Shards | null {
  if (count === undefined) return null;
  return { ids: ids ?? Array.from({ length: count }, (_, id) => id), count };
}
