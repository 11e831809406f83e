import fc from 'fast-check';
import { z } from 'zod';

// biome-ignore lint/suspicious/noExplicitAny: JSON Schema, as zod writes it
type Schema = any;

/** What fits a schema, and what is near it: a value of another type, a field too many, one too few. */
export function nearly(schema: z.ZodType): fc.Arbitrary<unknown> {
  return ofSchema(z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any' }));
}

const wrong = fc.oneof(
  fc.constantFrom(null, '', 0, -1, 1e308, true, [], {}, 'x'.repeat(300), 'nul \u0000', 'half \ud800'),
  fc.jsonValue({ maxDepth: 3 }),
);

function ofSchema(schema: Schema): fc.Arbitrary<unknown> {
  return fc.oneof({ weight: 12, arbitrary: fitting(schema) }, { weight: 1, arbitrary: wrong });
}

function fitting(schema: Schema): fc.Arbitrary<unknown> {
  if ('const' in schema) return fc.constant(schema.const);
  if (schema.enum) return fc.constantFrom(...schema.enum);
  const choices = schema.anyOf ?? schema.oneOf;
  if (choices) return fc.oneof(...choices.map(ofSchema));
  switch (schema.type) {
    case 'string':
      return text(schema);
    case 'integer':
    case 'number': {
      const min = Math.max(schema.minimum ?? -10, -1e9);
      const max = Math.min(schema.maximum ?? 1_000, 1e9);
      // Both ends, and the first beyond them.
      const ends = fc.constantFrom(min - 1, min, max, max + 1);
      return fc.oneof(fc.integer({ min: Math.ceil(min), max: Math.floor(max) }), ends, fc.double());
    }
    case 'boolean':
      return fc.boolean();
    case 'null':
      return fc.constant(null);
    case 'array':
      return fc.array(ofSchema(schema.items ?? {}), { maxLength: 4 });
    case 'object': {
      const fields = Object.entries(schema.properties ?? {}).map(([name, part]) => [name, ofSchema(part)]);
      const known = fc.record(Object.fromEntries(fields), { requiredKeys: [] });
      const more = fc.dictionary(
        fc.oneof(fc.constantFrom('__proto__', 'constructor', 'user_id', 'id'), fc.string({ maxLength: 8 })),
        fc.jsonValue({ maxDepth: 2 }),
        { maxKeys: 2 },
      );
      return fc.oneof(
        { weight: 4, arbitrary: known },
        { weight: 1, arbitrary: fc.tuple(known, more).map(([a, b]) => ({ ...a, ...b })) },
      );
    }
    default:
      return wrong;
  }
}

function text({ minLength = 0, maxLength = 100 }: Schema): fc.Arbitrary<string> {
  return fc.oneof(
    fc.string({ unit: 'binary', maxLength: 40 }),
    fc.string({
      minLength: Math.min(minLength, 3_000),
      maxLength: Math.max(minLength, Math.min(maxLength, 60)),
    }),
    fc.constantFrom('a'.repeat(Math.min(maxLength, 3_000)), 'a'.repeat(Math.min(maxLength, 3_000) + 1)),
    fc.emailAddress(),
    fc.constantFrom(
      ...[
        'a@b.example',
        'company.example',
        'https://hooks.company.example/x',
        'http://127.0.0.1/',
        'Europe/Berlin',
      ],
      ...['09:00', '2030-01-01', '{{first_name}}', '{{__proto__}}', '<b>', 'a\r\nBcc: x@y.example', '=1+1'],
    ),
  );
}
