import { setTimeout as delay } from 'node:timers/promises';

export interface ApiAnswer {
  status: number;
  // biome-ignore lint/suspicious/noExplicitAny: the harness reads a few fields of a known document
  body: any;
}

export interface ApiCall {
  key?: string;
  body?: unknown;
  headers?: Record<string, string>;
}

/** One call; status 0 when there was no answer at all. */
export async function callApi(method: string, url: string, given: ApiCall = {}): Promise<ApiAnswer> {
  try {
    const response = await fetch(url, {
      method,
      headers: {
        ...(given.key && { authorization: `Bearer ${given.key}` }),
        ...(given.body !== undefined && { 'content-type': 'application/json' }),
        ...given.headers,
      },
      ...(given.body !== undefined && { body: JSON.stringify(given.body) }),
      signal: AbortSignal.timeout(30_000),
    });
    const text = await response.text();
    return { status: response.status, body: text === '' ? null : JSON.parse(text) };
  } catch {
    return { status: 0, body: null };
  }
}

/** As a client that means it: repeats while the api is away or says that it cannot just now. */
export async function callSurely(method: string, url: string, given: ApiCall = {}): Promise<ApiAnswer> {
  for (let tries = 1; ; tries++) {
    const answer = await callApi(method, url, given);
    if (answer.status > 0 && answer.status < 500) return answer;
    if (tries === 120)
      throw new Error(`${method} ${url} had no answer but ${answer.status} in ${tries} tries`);
    await delay(500);
  }
}

/** Repeats a question to Postgres, which may be restarting. */
export async function askSurely<Result>(ask: () => Promise<Result>): Promise<Result> {
  for (let tries = 1; ; tries++) {
    try {
      return await ask();
    } catch (error) {
      if (tries === 60) throw error;
      await delay(500);
    }
  }
}
