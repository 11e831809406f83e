export interface Answer {
  status: number;
  headers: Headers;
  // biome-ignore lint/suspicious/noExplicitAny: a test says by its expectations what shape it counts on
  body: any;
}

export interface Call {
  key?: string;
  /** An object is sent as JSON; a string as it is. */
  body?: unknown;
  headers?: Record<string, string>;
}

/** One HTTP call; the answer's body is parsed where it is JSON. */
export async function call(
  method: string,
  url: string,
  { key, body, headers = {} }: Call = {},
): Promise<Answer> {
  const sent: RequestInit = { method, headers: { ...headers } };
  const all = sent.headers as Record<string, string>;
  if (key !== undefined) all.authorization ??= `Bearer ${key}`;
  if (body !== undefined) {
    all['content-type'] ??= 'application/json';
    sent.body = typeof body === 'string' ? body : JSON.stringify(body);
  }
  const response = await fetch(url, sent);
  const text = await response.text();
  const isJson = response.headers.get('content-type')?.includes('json') && text !== '';
  return { status: response.status, headers: response.headers, body: isJson ? JSON.parse(text) : text };
}
