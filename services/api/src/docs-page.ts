import type { OpenApiDocument } from '@reach/contracts';

// biome-ignore lint/suspicious/noExplicitAny: the document is plain JSON that we made ourselves
type Json = any;

/** The document as a page for people: no script, and nothing from elsewhere, so it works offline. */
export function docsPage(document: OpenApiDocument): string {
  const operations = Object.entries(document.paths).flatMap(([path, methods]) =>
    Object.entries(methods).map(([method, operation]) => ({ path, method, operation: operation as Json })),
  );
  const tags = (document.tags as { name: string }[]).map(({ name }) => ({
    name,
    operations: operations.filter(({ operation }) => operation.tags.includes(name)),
  }));
  const info = document.info as Json;
  const components = document.components as Json;
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escapeHtml(info.title)} API</title>
<link rel="stylesheet" href="docs/style.css">
</head>
<body>
<header>
<h1>${escapeHtml(info.title)} API <small>${escapeHtml(info.version)}</small></h1>
<p>${prose(info.description)} <a href="openapi.json">OpenAPI document</a></p>
</header>
<details class="contents">
<summary>Contents</summary>
<nav aria-label="Contents">
<ul><li><a href="#sign-in">How to sign in</a></li></ul>
${tags.map(navigation).join('')}
<ul><li><a href="#shapes">Shapes</a></li></ul>
</nav>
</details>
<main>
<section id="sign-in">
<h2>How to sign in</h2>
<dl class="ways">${Object.entries(components.securitySchemes).map(way).join('')}</dl>
</section>
${tags.map(({ name, operations: own }) => `<h2>${escapeHtml(name)}</h2>${own.map(section).join('')}`).join('')}
<h2 id="shapes">Shapes</h2>
${Object.entries(components.schemas).map(shape).join('')}
</main>
</body>
</html>
`;
}

type Entry = { path: string; method: string; operation: Json };

function navigation({ name, operations }: { name: string; operations: Entry[] }): string {
  const links = operations.map(
    ({ operation }) => `<li><a href="#${operation.operationId}">${prose(operation.summary)}</a></li>`,
  );
  return `<strong>${escapeHtml(name)}</strong><ul>${links.join('')}</ul>`;
}

function way([name, scheme]: [string, Json]): string {
  return `<dt>${name}</dt><dd><code>${escapeHtml(headerOf(scheme))}</code><br>${prose(scheme.description)}</dd>`;
}

/** The header that proves who calls. Of `http`, the document has the scheme bearer alone. */
function headerOf({ type, in: place, name, bearerFormat }: Json): string {
  if (type === 'http') return `Authorization: Bearer ${bearerFormat}`;
  return place === 'cookie' ? `Cookie: ${name}=…` : `${name}: …`;
}

function section({ path, method, operation }: Entry): string {
  const security: [string, string[]][] = operation.security.flatMap((one: object) => Object.entries(one));
  const ways = security.map(([name]) => name).join(' or ');
  const [scope] = security[0]?.[1] ?? [];
  return `<section id="${operation.operationId}">
<h3>${prose(operation.summary)}</h3>
<p class="route"><b class="${method}">${method.toUpperCase()}</b> <code>${escapeHtml(path)}</code>${
    ways
      ? ` <span>needs <a href="#sign-in">${escapeHtml(ways)}</a>${scope ? `, scope ${scope}` : ''}</span>`
      : ''
  }</p>
${operation.description ? `<p>${prose(operation.description)}</p>` : ''}
${parameters(operation.parameters ?? [])}
${operation.requestBody ? body(operation.requestBody) : ''}
<h4>Answers</h4>
<dl>${Object.entries(operation.responses).map(answer).join('')}</dl>
</section>`;
}

function parameters(list: Json[]): string {
  if (list.length === 0) return '';
  const rows = list.map(
    ({ name, in: place, description, schema }) =>
      `<tr><td><code>${escapeHtml(name)}</code></td><td>${place}</td><td>${prose(description ?? limits(schema))}</td></tr>`,
  );
  return `<div class="wide"><table><thead><tr><th>Parameter</th><th>In</th><th>Rule</th></tr></thead>
<tbody>${rows.join('')}</tbody></table></div>`;
}

function limits({ type, format, minimum, maximum, default: usual }: Json): string {
  const range = minimum === undefined ? '' : `, ${minimum} to ${maximum}`;
  return `${format ?? type}${range}${usual === undefined ? '' : `; ${usual} if absent`}`;
}

function body({ content }: Json): string {
  return Object.entries<Json>(content)
    .map(([type, { example, schema }]) => {
      const text = typeof example === 'string' ? example : pretty(example);
      return `<h4>Body, <code>${escapeHtml(type)}</code></h4><pre tabindex="0">${escapeHtml(text)}</pre>${fields(schema)}`;
    })
    .join('');
}

function answer([status, { description, headers = {}, content = {} }]: [string, Json]): string {
  const shown = Number(status) < 300 ? fields(Object.values<Json>(content)[0]?.schema) : '';
  return `<dt>${status}</dt><dd>${prose(description)} <small>${Object.keys(headers).join(', ')}</small>${shown}</dd>`;
}

/** Nothing for what is plain text, or not said. */
function fields(schema: Json = {}): string {
  if (Object.keys(schema).length === 0 || schema.type === 'string') return '';
  return `<details><summary>Schema</summary><pre tabindex="0">${escapeHtml(pretty(schema))}</pre></details>`;
}

function shape([name, schema]: [string, unknown]): string {
  return `<details id="shape-${name}"><summary>${escapeHtml(name)}</summary><pre tabindex="0">${escapeHtml(pretty(schema))}</pre></details>`;
}

function pretty(value: unknown): string {
  return JSON.stringify(value, null, 2);
}

/** Text of the document, in which only `code` is marked up. */
function prose(text: string): string {
  return escapeHtml(text).replace(/`([^`]+)`/g, '<code>$1</code>');
}

const ENTITIES: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

function escapeHtml(text: string): string {
  return text.replace(/[&<>"]/g, (character) => ENTITIES[character]!);
}

export const DOCS_STYLE = `
:root { color-scheme: light dark; --text: light-dark(#1b2430, #e6ebf2); --soft: light-dark(#526071, #a5b1c2);
  --back: light-dark(#fff, #12171f); --panel: light-dark(#f3f5f8, #1c232e); --line: light-dark(#d5dbe3, #344050);
  --link: light-dark(#0b57a4, #84bdff); }
* { box-sizing: border-box; }
body { margin: 0; font: 16px/1.55 system-ui, sans-serif; color: var(--text); background: var(--back); }
a { color: var(--link); }
header { padding: 1rem 1.5rem 0; max-width: 56rem; }
.contents { padding: .6rem 1.5rem; background: var(--panel); }
nav { padding-top: .6rem; }
nav ul { list-style: none; margin: 0 0 1rem; padding: 0; }
main { padding: 0 1.5rem 4rem; max-width: 56rem; }
summary { cursor: pointer; }
section { border-top: 1px solid var(--line); padding: .5rem 0 1rem; scroll-margin-top: 1rem; }
small, .route span { color: var(--soft); font-weight: normal; }
.route b { padding: .1rem .45rem; border-radius: .25rem; background: var(--text); color: var(--back); font-size: .8rem; }
pre { background: var(--panel); padding: .8rem; border-radius: .4rem; overflow-x: auto; font-size: .85rem; }
code { overflow-wrap: anywhere; }
.wide { overflow-x: auto; }
table { border-collapse: collapse; width: 100%; }
th, td { text-align: left; padding: .3rem .6rem .3rem 0; border-bottom: 1px solid var(--line); vertical-align: top; }
dl { display: grid; grid-template-columns: 3.5rem 1fr; gap: .25rem .5rem; }
dl.ways { grid-template-columns: minmax(7rem, max-content) 1fr; gap: .5rem; }
dt { font-weight: 600; } dd { margin: 0; min-width: 0; }
@media (max-width: 40rem) {
  header, .contents, main { padding-left: 1rem; padding-right: 1rem; }
  dl.ways { display: block; }
  .ways dd { margin-bottom: .8rem; }
}
@media (min-width: 60rem) {
  body { display: grid; grid-template: auto 1fr / 17rem 1fr; }
  header, main { grid-column: 2; }
  .contents { grid-area: 1 / 1 / 3; position: sticky; top: 0; height: 100vh; overflow-y: auto; }
  /* Beside the text there is room to have it open always; a browser that cannot do that keeps the summary. */
  @supports selector(::details-content) {
    .contents > summary { display: none; }
    .contents::details-content { content-visibility: visible; display: block; }
  }
}
`;
