import { createDocument } from '@reach/contracts';
import type { Answer } from '@reach/testing';
import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js';

export const DOCUMENT = createDocument({ version: '0.0.0', serverUrl: '/' });
/** Formats are left to the patterns that zod writes beside them. */
const ajv = new Ajv2020({ strict: false, validateFormats: false, allErrors: true });
ajv.addSchema({ $id: 'document', ...DOCUMENT });
/** Those without parameters first: `/api/leads/import` is no lead. */
const byParameters = (path: string) => path.split('{').length;
const PATHS = Object.keys(DOCUMENT.paths)
  .toSorted((a, b) => byParameters(a) - byParameters(b))
  .map((path) => ({
    path,
    pattern: new RegExp(`^(?:/reach)?${path.replace(/\{\w+\}/g, '[^/]+')}$`),
  }));

/** Throws when the answer is not one that the document describes, and when a route that it does not name does something. */
export function checkAnswer(method: string, url: string, answer: Answer): void {
  const path = PATHS.find(({ pattern }) => pattern.test(url.split('?', 1)[0]!))?.path;
  const operation = path && DOCUMENT.paths[path]?.[method === 'HEAD' ? 'get' : method.toLowerCase()];
  const at = `${method} ${url} answered ${answer.status}`;
  if (!path || !operation) {
    if (answer.status >= 300 || !url.includes('/api/')) return;
    throw new Error(`${at}, a route that the OpenAPI document does not know`);
  }
  // biome-ignore lint/suspicious/noExplicitAny: parsed JSON
  const response = (operation.responses as any)[answer.status];
  if (!response) throw new Error(`${at}, which the OpenAPI document does not know: ${text(answer)}`);
  for (const header of ['x-request-id', ...(answer.status === 429 ? ['retry-after'] : [])]) {
    if (!answer.headers.get(header)) throw new Error(`${at} without ${header}`);
  }
  if (method === 'HEAD' || !response.content['application/json']) return;
  const validate = validator(path, method, answer.status);
  if (!validate(answer.body)) {
    throw new Error(
      `${at} in another shape than documented: ${ajv.errorsText(validate.errors)}\n${text(answer)}`,
    );
  }
}

function validator(path: string, method: string, status: number): ValidateFunction {
  const steps = [
    'paths',
    path,
    method.toLowerCase(),
    'responses',
    status,
    'content',
    'application/json',
    'schema',
  ];
  const pointer = steps.map((step) =>
    encodeURIComponent(String(step).replace(/~/g, '~0').replace(/\//g, '~1')),
  );
  return ajv.getSchema(`document#/${pointer.join('/')}`)!;
}

function text({ body }: Answer): string {
  return JSON.stringify(body).slice(0, 500);
}
