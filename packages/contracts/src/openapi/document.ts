import { z } from 'zod';
import { errorAnswer, recipientSchema, runSchema, statsSchema } from '../autopilot.ts';
import { leadSchema } from '../leads.ts';
import { planSchema } from '../plan.ts';
import { OPERATIONS, type Operation, type Security, scopeOf } from './operations.ts';

type Json = Record<string, unknown>;

export interface OpenApiDocument extends Json {
  openapi: '3.1.1';
  paths: Record<string, Record<string, Json>>;
  components: Json;
}

const ERRORS: Record<number, string> = {
  400: 'Not understood: `error` names the field and the rule, `issues` lists all of them',
  401: 'The key, secret or signature is missing or wrong',
  402: 'Credits are spent: `upgrade`, `feature`, `limit` and `current` say more',
  403: 'The key has not the scope that this needs (`scope` names it), or the call comes from another site',
  404: "There is no such thing, or it is somebody else's",
  409: 'The state of things does not allow it, or an Idempotency-Key was used with another body',
  413: 'The body is too large',
  415: 'The content type is not one that the route takes',
  429: 'Too many requests',
  503: 'Postgres cannot be reached (`retry: true`), or the route is disabled',
};

const SECURITY: Record<Security, (scope: string) => Json[]> = {
  account: (scope) => [{ apiKey: [scope] }, { cookie: [scope] }],
  cron: () => [{ cronSecret: [] }],
  signature: () => [{ eventSignature: [] }],
  resend: () => [{ resendSignature: [] }],
  open: () => [],
};

/**
 * The API as OpenAPI 3.1, made of the same zod schemas that check the requests. `version` is that of the product;
 * `serverUrl` the prefix under which the paths answer, relative to the document.
 */
export function createDocument({
  version,
  serverUrl,
}: {
  version: string;
  serverUrl: string;
}): OpenApiDocument {
  const paths: OpenApiDocument['paths'] = {};
  for (const operation of OPERATIONS) {
    paths[operation.path] = { ...paths[operation.path], [operation.method]: describe(operation) };
  }
  return {
    openapi: '3.1.1',
    info: {
      title: 'Reach Autopilot',
      version,
      description:
        'A goal in plain language becomes a campaign, queued mail and a live funnel. Every error is `{ "error": "…" }`; every answer carries `X-Request-Id`. Times are ISO 8601 in UTC, ids are UUIDs.',
      license: { name: 'MIT', identifier: 'MIT' },
    },
    servers: [{ url: serverUrl }],
    tags: [
      { name: 'Runs' },
      { name: 'Safety' },
      { name: 'Leads' },
      { name: 'Webhooks' },
      { name: 'Keys' },
      { name: 'Dashboard' },
      { name: 'Operators' },
    ],
    paths,
    components: {
      schemas: NAMED_SCHEMAS,
      headers: HEADERS,
      securitySchemes: {
        apiKey: {
          type: 'http',
          scheme: 'bearer',
          bearerFormat: 'msr_…',
          description:
            'An API key. Its scope is read, send or admin, each with what stands before it. `npm run reach -- keys create --user …` makes one, and so does the page Access of the dashboard.',
        },
        cookie: {
          type: 'apiKey',
          in: 'cookie',
          name: 'reach_key',
          description:
            'The key as the dashboard keeps it, over https as `__Host-reach_key`; what changes anything must come from its own origin.',
        },
        cronSecret: {
          type: 'apiKey',
          in: 'header',
          name: 'x-cron-secret',
          description: 'The `CRON_SECRET` of the api, for a cron that dispatches what is due.',
        },
        eventSignature: {
          type: 'apiKey',
          in: 'header',
          name: 'x-reach-signature',
          description:
            'From the mail provider: the lower-case hex HMAC-SHA256 of the raw body under `REACH_EVENTS_WEBHOOK_SECRET`.',
        },
        resendSignature: {
          type: 'apiKey',
          in: 'header',
          name: 'svix-signature',
          description:
            'From Resend: a signature as Standard Webhooks has it under `RESEND_WEBHOOK_SECRET`, with `svix-id` and `svix-timestamp`.',
        },
      },
    },
  };
}

const HEADERS = {
  'X-Request-Id': {
    description: 'Names the request in the logs; a caller may choose it',
    schema: { type: 'string' },
  },
  'Retry-After': { description: 'Seconds to wait', schema: { type: 'integer' } },
  RateLimit: {
    description: '`limit=…, remaining=…, reset=…` of the current minute',
    schema: { type: 'string' },
  },
  'Idempotent-Replayed': {
    description: '`true` when an earlier start with this key is answered again',
    schema: { type: 'string' },
  },
};

/** Shapes that several answers share, by the name under which the document keeps them. */
const NAMES = new Map<z.ZodType, string>([
  [runSchema, 'Run'],
  [recipientSchema, 'Recipient'],
  [statsSchema, 'Stats'],
  [planSchema, 'Plan'],
  [leadSchema, 'Lead'],
  [errorAnswer, 'Error'],
]);
const NAMED_SCHEMAS = Object.fromEntries(
  [...NAMES].map(([schema, name]) => [name, jsonSchema(schema, 'output', false)]),
);

function describe(operation: Operation): Json {
  const { id, tag, summary, description, security, body } = operation;
  return {
    operationId: id,
    tags: [tag],
    summary,
    ...(description && { description }),
    security: SECURITY[security](scopeOf(operation)),
    ...(hasParameters(operation) && { parameters: parameters(operation) }),
    ...(body && {
      requestBody: {
        required: true,
        content: {
          ...(body.example !== undefined && {
            'application/json': { schema: jsonSchema(body.schema, 'input'), example: body.example },
          }),
          ...(body.csv && { 'text/csv': { schema: { type: 'string' }, example: body.csv } }),
          ...(body.mail && { 'message/rfc822': { schema: { type: 'string' }, example: body.mail } }),
        },
      },
    }),
    responses: responses(operation),
  };
}

function hasParameters({ path, query, headers }: Operation): boolean {
  return path.includes('{') || Boolean(query ?? headers);
}

function parameters({ path, query, headers = {} }: Operation): Json[] {
  const inPath = [...path.matchAll(/\{(\w+)\}/g)].map(([, name]) => ({
    name,
    in: 'path',
    required: true,
    schema: name === 'id' ? { type: 'string', format: 'uuid' } : { type: 'string' },
  }));
  const { properties = {} } = query ? jsonSchema(query, 'input') : {};
  const inQuery = Object.entries(properties as Record<string, Json>).map(([name, schema]) => ({
    name,
    in: 'query',
    required: false,
    schema,
  }));
  const inHeader = Object.entries(headers).map(([name, { schema, description }]) => ({
    name,
    in: 'header',
    required: false,
    description,
    schema: jsonSchema(schema, 'input'),
  }));
  return [...inPath, ...inQuery, ...inHeader];
}

function responses({ id, answer, errors, pages = [], security }: Operation): Record<string, Json> {
  const limited = security === 'account' ? ['RateLimit'] : [];
  const good = {
    description: answer.description,
    headers: headers(['X-Request-Id', ...limited, ...(id === 'startRun' ? ['Idempotent-Replayed'] : [])]),
    content: {
      [answer.contentType ?? 'application/json']: {
        schema: answer.schema ? jsonSchema(answer.schema, 'output') : {},
      },
    },
  };
  const bad = [...new Set(errors)]
    .sort((a, b) => a - b)
    .map((status) => [String(status), errorResponse(status)]);
  const shown = pages.map((status) => [String(status), page(status)]);
  const notReady = id === 'isReady' && { 503: { ...good, description: 'It cannot; `failed` says why' } };
  const also = answer.also && { [answer.also]: good };
  return { [answer.status]: good, ...also, ...Object.fromEntries([...bad, ...shown]), ...notReady };
}

function page(status: number): Json {
  return {
    description: ERRORS[status],
    headers: headers(['X-Request-Id']),
    content: { 'text/html': { schema: {} } },
  };
}

function errorResponse(status: number): Json {
  const retried = status === 429 || status === 503 ? ['Retry-After'] : [];
  return {
    description: ERRORS[status],
    headers: headers(['X-Request-Id', ...retried]),
    content: { 'application/json': { schema: { $ref: '#/components/schemas/Error' } } },
  };
}

function headers(names: string[]): Json {
  return Object.fromEntries(names.map((name) => [name, { $ref: `#/components/headers/${name}` }]));
}

/** zod's own JSON Schema; shapes with a name become references to it. */
function jsonSchema(schema: z.ZodType, io: 'input' | 'output', refer = true): Json {
  const { $schema: _dialect, ...made } = z.toJSONSchema(schema, {
    io,
    unrepresentable: 'any',
    override: ({ zodSchema, jsonSchema: part }) => {
      const name = NAMES.get(zodSchema as unknown as z.ZodType);
      if (name && (refer || (zodSchema as unknown) !== schema)) {
        for (const key of Object.keys(part)) delete part[key as keyof typeof part];
        part.$ref = `#/components/schemas/${name}`;
      }
      const { def } = zodSchema._zod;
      if (def.type === 'default') part.default = def.defaultValue as typeof part.default;
      // A number in a query is parsed from text; the document shows the number.
      if (part.type === 'integer') delete part.pattern;
    },
  }) as Json;
  return made;
}
