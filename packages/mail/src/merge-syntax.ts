import { capitalize, isBlank } from './escape.ts';

export type TemplateErrorCode =
  | 'tag_not_allowed'
  | 'unclosed_placeholder'
  | 'invalid_placeholder'
  | 'unknown_variable'
  | 'unknown_filter';

/** A template that is not in the language. `position` is the UTF-16 index in the source; `message` is safe to show. */
export class TemplateError extends Error {
  readonly code: TemplateErrorCode;
  readonly position: number;

  constructor(code: TemplateErrorCode, position: number, message: string) {
    super(`${message} (at character ${position + 1})`);
    this.name = 'TemplateError';
    this.code = code;
    this.position = position;
  }
}

/** Between two literals sits one placeholder, so there is always one literal more. */
export interface ScannedTemplate {
  literals: string[];
  placeholders: Placeholder[];
}

export interface Placeholder {
  variable: string;
  capitalized: boolean;
  /** What a blank value becomes after all filters. */
  fallback: string;
}

/**
 * The merge language of subjects and bodies. It is closed: a variable, optionally with filters, and nothing else.
 *
 *     {{ first_name }}   {{ first_name | default: "there" }}   {{ city | capitalize | default: 'your city' }}
 *
 * The syntax is a subset of Liquid. There is no logic, no nesting, no property access and no way to run code.
 *
 * Splits a template into literals and placeholders. Throws TemplateError for anything outside the language.
 */
export function scanTemplate(
  source: string,
  allowed: readonly string[],
  always: readonly string[] = [],
): ScannedTemplate {
  const literals: string[] = [];
  const placeholders: Placeholder[] = [];
  let start = 0;
  for (const { index } of source.matchAll(/\{\{|\{%/g)) {
    if (index < start) continue;
    if (source.startsWith('{%', index)) {
      throw new TemplateError('tag_not_allowed', index, `Tags such as {% if %} are not allowed. ${SYNTAX}`);
    }
    literals.push(source.slice(start, index));
    const { placeholder, end } = readPlaceholder(source, index, [...allowed, ...always]);
    placeholders.push(placeholder);
    start = end;
  }
  literals.push(source.slice(start));
  return { literals, placeholders };
}

function readPlaceholder(
  source: string,
  open: number,
  allowed: readonly string[],
): { placeholder: Placeholder; end: number } {
  const name = matchAt(VARIABLE, source, open);
  if (!name) throw notAPlaceholder(source, open);
  const variable = name[1]!;
  if (!allowed.includes(variable)) {
    throw new TemplateError(
      'unknown_variable',
      open,
      `Unknown variable "${shortened(variable)}". Allowed: ${allowed.join(', ') || 'none'}`,
    );
  }

  const placeholder: Placeholder = { variable, capitalized: false, fallback: '' };
  let end = open + name[0].length;
  for (let close = matchAt(CLOSE, source, end); !close; close = matchAt(CLOSE, source, end)) {
    end += applyFilter(placeholder, source, open, end);
  }
  return { placeholder, end: end + matchAt(CLOSE, source, end)![0].length };
}

/** Folds the next filter into the placeholder and returns its length in the source. */
function applyFilter(placeholder: Placeholder, source: string, open: number, at: number): number {
  const filter = matchAt(FILTER, source, at);
  if (!filter) {
    const unknown = matchAt(ANY_FILTER, source, at)?.[1];
    if (!unknown || KNOWN_FILTERS.includes(unknown)) throw notAPlaceholder(source, open);
    throw new TemplateError(
      'unknown_filter',
      open,
      `Unknown filter "${shortened(unknown)}". Allowed: default: "text", capitalize`,
    );
  }
  const text = filter[1] ?? filter[2];
  if (text === undefined) {
    placeholder.capitalized = true;
    placeholder.fallback = capitalize(placeholder.fallback);
  } else if (isBlank(placeholder.fallback)) {
    placeholder.fallback = text;
  }
  return filter[0].length;
}

const SYNTAX = 'Allowed: {{ variable }}, {{ variable | default: "text" }}, {{ variable | capitalize }}';
const KNOWN_FILTERS = ['default', 'capitalize'];

// The pieces of a placeholder. It stays on one line, and a default's text holds no braces, so that an
// unclosed quote cannot swallow the rest of the template.
const START = String.raw`\{\{[ \t]*`;
const NAME = String.raw`[A-Za-z_]\w*`;
const PIPE = String.raw`[ \t]*\|[ \t]*`;
const DEFAULT = String.raw`default[ \t]*:[ \t]*`;
const END = String.raw`[ \t]*\}\}`;

const VARIABLE = new RegExp(`${START}(${NAME})`, 'y');
const FILTER = new RegExp(`${PIPE}(?:${DEFAULT}(?:"([^"{}\r\n]*)"|'([^'{}\r\n]*)')|capitalize\\b)`, 'y');
const ANY_FILTER = new RegExp(`${PIPE}(${NAME})`, 'y');
const CLOSE = new RegExp(END, 'y');

/** A whole placeholder, whatever its variable, as the one group of the pattern. */
export const PLACEHOLDER = new RegExp(
  `(${START}${NAME}(?:${PIPE}(?:${DEFAULT}(?:"[^"{}\r\n]*"|'[^'{}\r\n]*')|capitalize\\b))*${END})`,
);

function matchAt(pattern: RegExp, source: string, index: number): RegExpExecArray | null {
  pattern.lastIndex = index;
  return pattern.exec(source);
}

function notAPlaceholder(source: string, open: number): TemplateError {
  const line = source.slice(open + 2).split(/\r|\n|\{\{/, 1)[0]!;
  return line.includes('}}')
    ? new TemplateError(
        'invalid_placeholder',
        open,
        `This placeholder is not understood. ${SYNTAX}, with straight quotes`,
      )
    : new TemplateError('unclosed_placeholder', open, 'This {{ has no }} on its line. Close it with }}');
}

function shortened(text: string): string {
  return text.length > 40 ? `${text.slice(0, 40)}…` : text;
}
