import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

/** A mail as Resend's API takes it. */
export interface ResendMail {
  from: string;
  to: string[];
  reply_to?: string;
  subject: string;
  text: string;
  html?: string;
  headers?: Record<string, string>;
  tags?: { name: string; value: string }[];
}

export interface ResendRequest {
  path: string;
  headers: IncomingMessage['headers'];
  body: string;
  mails: ResendMail[];
}

/** What goes wrong with a request: before or after its mails were taken, or in the answer about them. */
export type ResendFault =
  | { kind: 'reset' | 'hang'; taken: boolean }
  | { kind: 'answer'; taken: boolean; status: number; body?: unknown; headers?: Record<string, string> }
  /** The answer leaves out so many of the ids at its end. */
  | { kind: 'short'; missing: number };

export interface ResendServer {
  url: string;
  requests: ResendRequest[];
  /** How often each send's mail was taken; a repeat under a known key is none. */
  taken: ReadonlyMap<string, number>;
  /** Asked for every request; undefined: all goes well. */
  fault: (
    request: ResendRequest,
    number: number,
  ) => ResendFault | undefined | Promise<ResendFault | undefined>;
  /** Why a mail is refused; null: it is not. */
  refuse: (mail: ResendMail) => string | null;
  close: () => Promise<void>;
}

export const sendIdOf = (mail: ResendMail) =>
  mail.tags?.find(({ name }) => name === 'reach_send_id')?.value ?? '';

/**
 * Resend as its documentation has it, as far as mails are concerned: single and in batches, with idempotency keys that
 * stand for a whole request, and validation that is strict or permissive. It keeps a book of what it took.
 */
export async function createResendServer(): Promise<ResendServer> {
  const taken = new Map<string, number>();
  /** By idempotency key, as Resend keeps them for a day. */
  const known = new Map<string, { body: string; answer?: unknown }>();
  const server = createServer((req, res) => void handle(req, res));
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  const { port } = server.address() as AddressInfo;
  const resend: ResendServer = {
    url: `http://127.0.0.1:${port}`,
    requests: [],
    taken,
    fault: () => undefined,
    refuse: () => null,
    close: () =>
      new Promise((closed) => {
        server.close(() => closed());
        server.closeAllConnections();
      }),
  };

  async function handle(req: IncomingMessage, res: ServerResponse): Promise<void> {
    const chunks: Buffer[] = [];
    try {
      for await (const chunk of req) chunks.push(chunk);
    } catch {
      return;
    }
    const body = Buffer.concat(chunks).toString('utf8');
    const batch = req.url === '/emails/batch';
    if (!batch && req.url !== '/emails') return answer(res, 404, problem('not_found', 'No such endpoint'));
    const mails: ResendMail[] = batch ? JSON.parse(body) : [JSON.parse(body)];
    const request = { path: req.url ?? '', headers: req.headers, body, mails };
    resend.requests.push(request);
    const fault = await resend.fault(request, resend.requests.length);
    const said = fault && 'taken' in fault && !fault.taken ? undefined : take(request, batch);
    if (!fault) return answer(res, said!.status, said!.body);
    switch (fault.kind) {
      case 'hang':
        return;
      case 'reset':
        res.socket?.resetAndDestroy();
        return;
      case 'answer':
        return answer(res, fault.status, fault.body ?? {}, fault.headers);
      case 'short': {
        const { data, ...rest } = said!.body as { data: unknown[] };
        return answer(res, 200, { data: data.slice(0, data.length - fault.missing), ...rest });
      }
    }
  }

  function take({ headers, body, mails }: ResendRequest, batch: boolean): { status: number; body: unknown } {
    const key = String(headers['idempotency-key'] ?? '');
    const before = known.get(key);
    if (before && before.body !== body)
      return { status: 409, body: problem('invalid_idempotent_request', 'The key was used for other bytes') };
    if (before) return { status: 200, body: before.answer };
    const refusals = mails.flatMap((mail, index) => {
      const message = resend.refuse(mail);
      return message === null ? [] : [{ index, message }];
    });
    const permissive = batch && headers['x-batch-validation'] === 'permissive';
    if (refusals.length > 0 && !permissive)
      return { status: 422, body: problem('validation_error', refusals[0]!.message) };
    const good = mails.filter((_, index) => !refusals.some((refusal) => refusal.index === index));
    for (const mail of good) taken.set(sendIdOf(mail), (taken.get(sendIdOf(mail)) ?? 0) + 1);
    const data = good.map((mail) => ({ id: `r-${sendIdOf(mail)}` }));
    const said = batch ? { data, ...(permissive && { errors: refusals }) } : data[0];
    if (key) known.set(key, { body, answer: said });
    return { status: 200, body: said };
  }

  return resend;
}

function problem(name: string, message: string) {
  return { name, message };
}

function answer(
  res: ServerResponse,
  status: number,
  body: unknown,
  headers: Record<string, string> = {},
): void {
  res.writeHead(status, { 'content-type': 'application/json', ...headers }).end(JSON.stringify(body));
}
