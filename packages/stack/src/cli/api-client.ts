import type { Readable } from 'node:stream';
import { errorAnswer } from '@reach/contracts';
import { Agent, request } from 'undici';
import type { z } from 'zod';
import type { ApiConnection } from './connection.ts';
import { notRead } from './files.ts';

export interface ApiCall<Schema extends z.ZodType> {
  method: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';
  path: string;
  answer: Schema;
  /** Sent as JSON, unless it is a stream with its `contentType`. */
  body?: unknown;
  contentType?: string;
}

/** The API refused a call, or could not be reached (`status` 0). `message` is for people. */
export interface CallError extends Error {
  status: number;
}

/** One call to the API; its answer checked. Throws a `CallError`. */
export async function callApi<Schema extends z.ZodType>(
  api: ApiConnection,
  call: ApiCall<Schema>,
): Promise<z.output<Schema>> {
  const { status, text } = await send(api, call);
  if (status < 200 || status >= 300) throw refused(api, status, text);
  const answer = call.answer.safeParse(parseJson(text));
  if (answer.success) return answer.data;
  throw callError(`${api.url} does not answer like a Reach API; check --url`, status);
}

/** The text of an answer that is not JSON. Throws a `CallError`. */
export async function downloadText(api: ApiConnection, path: string): Promise<string> {
  const { status, text } = await send(api, { method: 'GET', path });
  if (status < 200 || status >= 300) throw refused(api, status, text);
  return text;
}

function refused(api: ApiConnection, status: number, text: string): CallError {
  const refusal = errorAnswer.safeParse(parseJson(text));
  return callError(
    refusal.success ? explain(status, refusal.data.error) : `${api.url} answered ${status}`,
    status,
  );
}

export function isCallError(error: unknown): error is CallError {
  return error instanceof Error && typeof (error as Partial<CallError>).status === 'number';
}

async function send(
  api: ApiConnection,
  { method, path, body, contentType = 'application/json' }: Omit<ApiCall<z.ZodType>, 'answer'>,
): Promise<{ status: number; text: string }> {
  // Closed by us at the end: asked to close, the server would cut an upload that it refuses before its answer is read.
  const dispatcher = new Agent();
  try {
    const answer = await request(`${api.url}${path}`, {
      method,
      headers: {
        authorization: `Bearer ${api.key}`,
        ...(body === undefined ? {} : { 'content-type': contentType }),
      },
      body: body === undefined ? null : isStream(body) ? body : JSON.stringify(body),
      dispatcher,
    });
    return { status: answer.statusCode, text: await answer.body.text() };
  } catch (error) {
    throw unreachable(api, error);
  } finally {
    await dispatcher.destroy();
  }
}

function unreachable(api: ApiConnection, error: unknown): Error {
  const { code, syscall, path, message } = error as NodeJS.ErrnoException;
  if (syscall === 'open' || syscall === 'read') return notRead(path ?? 'The file', error);
  const reason = code ?? message;
  return callError(
    `Nothing answers at ${api.url} (${reason}). Is it running? Start it with npm start, or check --url`,
    0,
  );
}

function explain(status: number, error: string): string {
  return status === 401 ? `${error}: the API does not know this key. Check --key or REACH_API_KEY` : error;
}

function callError(message: string, status: number): CallError {
  return Object.assign(new Error(message), { status });
}

function isStream(body: unknown): body is Readable {
  return typeof body === 'object' && body !== null && 'pipe' in body;
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
