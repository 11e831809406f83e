/** Addresses are relative to the page, so that everything works under a prefix as well. */
export async function api<Answer>(
  path: string,
  {
    method = 'GET',
    body,
    headers = {},
  }: { method?: string; body?: unknown; headers?: Record<string, string> } = {},
): Promise<Answer> {
  const isFile = body instanceof Blob;
  const response = await fetch(`./api/${path}`, {
    method,
    headers: { ...(body !== undefined && !isFile && { 'content-type': 'application/json' }), ...headers },
    ...(body !== undefined && { body: isFile ? body : JSON.stringify(body) }),
  }).catch(() => {
    throw new ApiError(0, 'The server cannot be reached. Is it running?');
  });
  const answer = await response.json().catch(() => ({}));
  if (response.ok) return answer as Answer;
  if (response.status === 401 && path !== 'session') location.reload();
  throw new ApiError(response.status, answer.error ?? `The server answered ${response.status}`);
}

export class ApiError extends Error {
  readonly status: number;
  constructor(status: number, message: string) {
    super(message);
    this.status = status;
  }
}

/** 128 random bits; `randomUUID` is missing on plain http. */
export function randomKey(): string {
  return [...crypto.getRandomValues(new Uint8Array(16))]
    .map((byte) => byte.toString(16).padStart(2, '0'))
    .join('');
}
