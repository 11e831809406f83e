import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import {
  compileTemplate,
  MERGE_VARIABLES,
  TemplateError,
  type TemplatePart,
  textToHtml,
} from '../src/index.ts';

const allowed = MERGE_VARIABLES;

function render(
  source: string,
  values: Record<string, string | null | undefined> = {},
  part: TemplatePart = 'text',
) {
  return compileTemplate(source, { part, allowed }).render(values);
}

function refusal(source: string): TemplateError {
  try {
    compileTemplate(source, { part: 'text', allowed });
  } catch (error) {
    if (error instanceof TemplateError) return error;
    throw error;
  }
  throw new Error(`"${source}" was accepted`);
}

describe('a placeholder', () => {
  it('becomes the value, with or without white space around the name', () => {
    expect(render('{{first_name}} {{ first_name }} {{\tfirst_name\t}}', { first_name: 'Priya' })).toBe(
      'Priya Priya Priya',
    );
  });

  it.each([undefined, null, '', '   ', '\n\t', '\u00a0', '\u200b'])(
    'takes its default when the value is %j',
    (value) => {
      expect(render('Hi {{ first_name | default: "there" }}!', { first_name: value })).toBe('Hi there!');
    },
  );

  it('becomes nothing when there is neither a value nor a default', () => {
    expect(render('Hi {{ first_name }}!')).toBe('Hi !');
  });

  it.each([
    ['{{ city | capitalize }}', 'BERLIN', 'Berlin'],
    ['{{ city | capitalize }}', 'élancourt', 'Élancourt'],
    ['{{ city | capitalize }}', '𐐨x', '𐐀x'],
    ['{{ city | default: "your town" | capitalize }}', '', 'Your town'],
    ['{{ city | capitalize | default: "your town" }}', '', 'your town'],
    ["{{ city | default: '' | default: 'x' }}", '', 'x'],
    ['{{ city | default: \'the "city"\' }}', '', 'the "city"'],
    ['{{city|default:"it\'s"|capitalize}}', '', "It's"],
  ])('applies filters from left to right: %s of %j', (source, city, expected) => {
    expect(render(source, { city })).toBe(expected);
  });

  it('names each variable once, in order of appearance', () => {
    const template = compileTemplate('{{ title }} {{ name }} {{ title }}', { part: 'text', allowed });
    expect(template.variables).toEqual(['title', 'name']);
  });

  it('reads own properties only', () => {
    const template = compileTemplate('{{ constructor }}{{ toString }}{{ __proto__ }}', {
      part: 'text',
      allowed: ['constructor', 'toString', '__proto__'],
    });
    expect(template.render({})).toBe('');
    expect(template.render(Object.create({ constructor: 'inherited' }))).toBe('');
  });
});

describe('everything outside the language is refused when it is compiled', () => {
  it.each([
    ['{% if first_name %}', 'tag_not_allowed', 0],
    ['Hi {%- assign x = 1 -%}', 'tag_not_allowed', 3],
    ['Hi {{', 'unclosed_placeholder', 3],
    ['Hi {{ first_name', 'unclosed_placeholder', 3],
    ['Hi {{ first_name }', 'unclosed_placeholder', 3],
    ['Hi {{ first_name\n}}', 'unclosed_placeholder', 3],
    ['{{ first_name | default: "x }} and {{ city }}', 'invalid_placeholder', 0],
    ['{{ first_name {{ city }}', 'unclosed_placeholder', 0],
    ['{{}}', 'invalid_placeholder', 0],
    ['{{{ first_name }}}', 'invalid_placeholder', 0],
    ['{{- first_name -}}', 'invalid_placeholder', 0],
    ['{{ first_name.length }}', 'invalid_placeholder', 0],
    ['{{ first_name[0] }}', 'invalid_placeholder', 0],
    ['{{ "text" }}', 'invalid_placeholder', 0],
    ['{{ first_name | }}', 'invalid_placeholder', 0],
    ['{{ first_name | default }}', 'invalid_placeholder', 0],
    ['{{ first_name | default: there }}', 'invalid_placeholder', 0],
    ['{{ first_name | default: “there” }}', 'invalid_placeholder', 0],
    ['{{ first_name | default: "a", "b" }}', 'invalid_placeholder', 0],
    ['{{ first_name | capitalize: 1 }}', 'invalid_placeholder', 0],
    ['{{ First_Name }}', 'unknown_variable', 0],
    ['Dear {{ password }}', 'unknown_variable', 5],
    ['{{ constructor }}', 'unknown_variable', 0],
    ['{{ __proto__ }}', 'unknown_variable', 0],
    ['{{ first_name | upcase }}', 'unknown_filter', 0],
    ['{{ first_name | capitalized }}', 'unknown_filter', 0],
  ])('%s is %s at %i', (source, code, position) => {
    expect(refusal(source)).toMatchObject({ code, position });
  });

  it('with a message that says what is allowed', () => {
    expect(refusal('{{ frist_name }}').message).toContain('Allowed: first_name, last_name, name,');
    expect(refusal('{{ first_name | upcase }}').message).toContain('Allowed: default: "text", capitalize');
    expect(refusal('{{ first_name | default }}').message).toContain('{{ variable | default: "text" }}');
    expect(refusal(`{{ ${'x'.repeat(5000)} }}`).message.length).toBeLessThan(300);
  });

  it('in time that grows with the length only', () => {
    for (const unit of ['{{', '{{ first_name | default: "', '{{ first_name |', '{{ first_name    ', '{%']) {
      expect(() => render(unit.repeat(50_000))).toThrow(TemplateError);
      expect(textToHtml(unit.repeat(50_000))).toContain('{');
    }
    expect(textToHtml(`http://a${'.'.repeat(1_000_000)}a`)).toContain('.a</a>');
  });
});

describe('a value', () => {
  it('that looks like a template stays text', () => {
    expect(render('{{ name }}', { name: '{{ city }} {% if %}', city: 'Berlin' })).toBe('{{ city }} {% if %}');
  });

  it('is escaped in HTML, and neither in text nor in a subject', () => {
    const name = `<b>"Tom" & 'Jo'</b>`;
    expect(render('{{ name }}', { name }, 'html')).toBe(
      '&lt;b&gt;&quot;Tom&quot; &amp; &#39;Jo&#39;&lt;/b&gt;',
    );
    expect(render('{{ name }}', { name }, 'text')).toBe(name);
    expect(render('{{ name }}', { name }, 'subject')).toBe(name);
  });

  it('cannot start a new header line in a subject; nor can the template', () => {
    const name = 'Priya\r\nBcc: all@team.example\u2028x\u0000\u0085y';
    expect(render('Hi\r\n {{ name }}', { name }, 'subject')).toBe('Hi  Priya Bcc: all@team.example x y');
    expect(render('{{ name | default: "a\u2029b" }}', {}, 'subject')).toBe('a b');
  });

  it('never adds markup to HTML, whatever it holds', () => {
    const template = compileTemplate('<p title="{{ title }}">{{ name | capitalize }}</p>', {
      part: 'html',
      allowed,
    });
    fc.assert(
      fc.property(hostileText(), hostileText(), (name, title) => {
        const html = template.render({ name, title });
        expect(html.match(/[<>"']/g)).toEqual(['<', '"', '"', '>', '<', '>']);
      }),
      { numRuns: 1000 },
    );
  });

  it('never adds a line to a subject', () => {
    const template = compileTemplate('For {{ name }}', { part: 'subject', allowed });
    fc.assert(
      fc.property(hostileText(), (name) => {
        expect(template.render({ name })).not.toMatch(/[\p{Cc}\u2028\u2029]/u);
      }),
      { numRuns: 1000 },
    );
  });

  it('comes out of the text part exactly as it went in', () => {
    fc.assert(
      fc.property(hostileText(), hostileText(), (before, value) => {
        const literal = before.replaceAll('{', '(');
        const name = value.trim() === '' ? 'x' : `v${value}`;
        expect(render(`${literal}{{ name }}!`, { name })).toBe(`${literal}${name}!`);
      }),
      { numRuns: 1000 },
    );
  });
});

it('any source either compiles or throws TemplateError, and a compiled one always renders', () => {
  fc.assert(
    fc.property(
      templateLike(),
      fc.dictionary(fc.constantFrom(...allowed), hostileText()),
      (source, values) => {
        for (const part of ['text', 'html', 'subject'] as const) {
          try {
            expect(typeof compileTemplate(source, { part, allowed }).render(values)).toBe('string');
          } catch (error) {
            expect(error).toBeInstanceOf(TemplateError);
          }
        }
      },
    ),
    { numRuns: 2000 },
  );
});

describe('a text body as HTML', () => {
  it('has a paragraph per block, a break per line, and keeps its placeholders', () => {
    const html = textToHtml('Hi {{ first_name | default: "there" }},\nthanks.\r\n\r\n\r\nBest\n');
    expect(html).toContain('<p>Hi {{ first_name | default: "there" }},<br>\nthanks.</p>\n<p>Best</p>');
    expect(render(html, { first_name: '<i>' }, 'html')).toContain('<p>Hi &lt;i&gt;,<br>');
  });

  it('links http and https addresses, without the punctuation after them', () => {
    const html = textToHtml('See https://a.example/x?a=1&b=2. Or (http://b.example)!');
    expect(html).toContain(
      '<a href="https://a.example/x?a=1&amp;b=2">https://a.example/x?a=1&amp;b=2</a>. Or',
    );
    expect(html).toContain('(<a href="http://b.example">http://b.example</a>)!');
  });

  it('links no other scheme and nothing that a value can reach', () => {
    const html = textToHtml(
      'javascript:alert(1) ftp://a.example https://{{ company }} https://a.example/{{ name }}',
    );
    expect(html).not.toContain('<a ');
    expect(render(html, { name: 'https://evil.example' }, 'html')).not.toContain('<a ');
  });

  it('shows a default with special characters as the text part does', () => {
    const source = `{{ name | default: "R&D <team> it's" }} {{ name | default: '&amp; "x"' }}`;
    expect(render(textToHtml(source), {}, 'html')).toContain(
      'R&amp;D &lt;team&gt; it&#39;s &amp;amp; &quot;x&quot;',
    );
  });

  it('holds no markup of the text, whatever the text is', () => {
    fc.assert(
      fc.property(templateLike(), (source) => {
        const markup = textToHtml(source).replace(
          /<\/?(?:div|p)(?: style="[^"]*")?>|<br>|<a href="https?:[^"<>]*">|<\/a>/g,
          '',
        );
        expect(markup).not.toMatch(/[<>]/);
      }),
      { numRuns: 2000 },
    );
  });

  it('compiles when the text does and only then, with the same variables', () => {
    const variablesOrRefusal = (source: string, part: TemplatePart) => {
      try {
        return compileTemplate(source, { part, allowed }).variables;
      } catch {
        return 'refused';
      }
    };
    fc.assert(
      fc.property(templateLike(), (source) => {
        expect(variablesOrRefusal(textToHtml(source), 'html')).toEqual(variablesOrRefusal(source, 'text'));
      }),
      { numRuns: 2000 },
    );
  });
});

function hostileText(): fc.Arbitrary<string> {
  return fc
    .array(
      fc.oneof(
        fc.string({ unit: 'binary' }),
        fc.constantFrom(
          '<script>',
          '"',
          "'",
          '&',
          '&amp;',
          '\r\n',
          '\u2028',
          '\u0000',
          '{{',
          '}}',
          '{{ name }}',
          '{%',
        ),
      ),
      { maxLength: 8 },
    )
    .map((parts) => parts.join(''));
}

function templateLike(): fc.Arbitrary<string> {
  return fc
    .array(
      fc.oneof(
        { weight: 1, arbitrary: fc.string({ unit: 'binary' }) },
        {
          weight: 3,
          arbitrary: fc.constantFrom(
            ...[
              '{{ name }}',
              '{{ city | capitalize }}',
              '{{ title | default: "a & <b>" }}',
              "{{title|default:'x'}}",
            ],
            ...['{{', '}}', '{', '|', 'name', ' default: "x"', '"', "'", '\n', '\n\n', ' ', '<p>', '{%', '&'],
            ...['https://a.example/', 'http://b.example?x=1&y=2', '.', ')', '<script>'],
          ),
        },
      ),
      { maxLength: 12 },
    )
    .map((parts) => parts.join(''));
}
