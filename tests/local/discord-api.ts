import { existsSync, readFileSync } from 'node:fs';
import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js';
import type { Exchange } from '../../src/local/api.ts';

/** Discord's own description of its API, kept beside this repository where it is developed. */
const DESCRIPTION = new URL('../../../shared/discord/openapi.json', import.meta.url);

/** Whether Discord's description is there to check against. */
export const hasApiDescription = existsSync(DESCRIPTION);

/** What is wrong with a request or its answer, by Discord's description of the API. */
export interface ApiCheck {
  problems(exchange: Exchange): readonly string[];
}

/** Reads the description; a second is needed for it, so read it once a file. */
export function loadApiCheck(): ApiCheck {
  const description: { paths: Record<string, unknown> } = JSON.parse(readFileSync(DESCRIPTION, 'utf8'));
  const ajv = new Ajv2020({ strict: false, validateFormats: false, allErrors: false });
  ajv.addSchema(description, 'discord');
  const paths = new Map(Object.keys(description.paths).map((path) => [shapeOf(path), path]));
  const find = (exchange: Exchange, ...rest: string[]): ValidateFunction | undefined => {
    const path = paths.get(shapeOf(exchange.route ?? ''));
    if (path === undefined) return undefined;
    const pointer = ['paths', path, exchange.method.toLowerCase(), ...rest].map(escapePointer).join('/');
    return ajv.getSchema(`discord#/${pointer}`);
  };
  return {
    problems: (exchange) => [
      ...check('request', exchange.body, find(exchange, 'requestBody', ...JSON_CONTENT)).filter(isProblem),
      ...check(
        'answer',
        exchange.answer,
        exchange.status < 400
          ? find(exchange, 'responses', String(exchange.status), ...JSON_CONTENT)
          : ajv.getSchema('discord#/components/schemas/Error'),
      ),
    ],
  };
}

/**
 * Where the description and Discord's documentation differ, the documentation counts, as the description
 * itself says: permissions are sent as text, since they do not fit a number of JSON.
 */
const isProblem = (problem: string): boolean =>
  !problem.endsWith('/default_member_permissions: must be integer,null');

const JSON_CONTENT = ['content', 'application/json', 'schema'];

function check(what: string, value: unknown, validate: ValidateFunction | undefined): readonly string[] {
  if (value === undefined) return [];
  if (!validate) return [`${what}: Discord describes none`];
  if (validate(value)) return [];
  return (validate.errors ?? []).map(({ instancePath, message }) => `${what}${instancePath}: ${message}`);
}

/** Discord and this project name the parameters of some paths differently. */
function shapeOf(path: string): string {
  return path.replaceAll(/\{\w+\}/g, '{}');
}

function escapePointer(step: string): string {
  return encodeURIComponent(step.replaceAll('~', '~0').replaceAll('/', '~1'));
}
