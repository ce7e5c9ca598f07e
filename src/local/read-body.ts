import type { IncomingMessage } from 'node:http';
import type { UploadedFile } from './attach-files.ts';
import { brokenJson, tooLarge } from './discord-error.ts';
import { invalidForm } from './form.ts';
import { UPLOAD_BYTES } from './limits.ts';
import { parseJson } from './parse-json.ts';

/** The body of a request: its JSON, and the files of a multipart form. */
export interface RequestBody {
  readonly body: unknown;
  readonly files: readonly UploadedFile[];
}

const FILE_FIELD = /^files\[(\d+)\]$/;

/** @throws DiscordError 50109, 40005, or 50035 for a content type that Discord does not read. */
export async function readBody(request: IncomingMessage): Promise<RequestBody> {
  const bytes = await readBytes(request);
  if (bytes.byteLength === 0) return { body: undefined, files: [] };
  const contentType = request.headers['content-type'] ?? '';
  if (contentType.startsWith('application/json')) return { body: readJson(bytes.toString()), files: [] };
  if (contentType.startsWith('multipart/form-data')) return readForm(bytes, contentType);
  const message =
    "Expected \"Content-Type\" header to be one of {'application/json', 'multipart/form-data'}.";
  throw invalidForm([{ path: [], code: 'CONTENT_TYPE_INVALID', message }]);
}

/** Reads to the end also what is too large: only then does the sender listen to the answer. */
async function readBytes(request: IncomingMessage): Promise<Buffer> {
  const chunks: Uint8Array[] = [];
  let length = 0;
  for await (const chunk of request) {
    length += chunk.length;
    if (length <= UPLOAD_BYTES) chunks.push(chunk);
  }
  if (length > UPLOAD_BYTES) throw tooLarge();
  return Buffer.concat(chunks);
}

/** Reference > Uploading Files: the JSON is in the field `payload_json`. */
async function readForm(bytes: Buffer, contentType: string): Promise<RequestBody> {
  const form = await new Response(new Uint8Array(bytes), {
    headers: { 'content-type': contentType },
  }).formData();
  const payload = form.get('payload_json');
  const files = await Promise.all([...form.entries()].map(([field, value]) => readFile(field, value)));
  return {
    body: typeof payload === 'string' ? readJson(payload) : {},
    files: files.filter((file) => file !== undefined),
  };
}

async function readFile(
  field: string,
  value: ReturnType<FormData['get']>,
): Promise<UploadedFile | undefined> {
  const position = FILE_FIELD.exec(field)?.[1];
  if (position === undefined || value === null || typeof value === 'string') return undefined;
  const bytes = new Uint8Array(await value.arrayBuffer());
  return { position, name: value.name, contentType: value.type || 'application/octet-stream', bytes };
}

/** JSON has no `undefined`, so that it can stand for a text which is not JSON. */
function readJson(text: string): unknown {
  const value = parseJson(text);
  if (value === undefined) throw brokenJson();
  return value;
}
