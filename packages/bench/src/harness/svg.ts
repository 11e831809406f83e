import type { Plot } from './bench.ts';

const WIDTH = 720;
const HEIGHT = 400;
const LEFT = 72;
const RIGHT = 24;
const TOP = 56;
const BOTTOM = 56;
/** Told apart by people who see no red or green as well, on white and on near-black. */
const COLOURS = ['#2f7ed8', '#e07b00', '#8a63d2', '#12908e', '#c2407a'];
const NARROW = 0.62;

/**
 * A line chart without any script or font of its own. The x axis is logarithmic where what we vary is multiplied, and
 * begins at 0 where it is counted; the y axis begins at 0. Colours of text follow the reader's light or dark setting.
 */
export function drawPlot({ title, x, y, series }: Plot): string {
  const points = series.flatMap((one) => one.points);
  const xs = [...new Set(points.map(([at]) => at))].sort((a, b) => a - b);
  const [first = 1, last = 1] = [xs[0], xs.at(-1)];
  const highest = Math.max(...points.map(([, value]) => value), 0);
  const step = niceStep(highest / 4);
  const top = step * Math.max(1, Math.ceil(highest / step));
  const isCounted = last < 10 * first;
  const placeX = (at: number) =>
    LEFT + (isCounted ? at / last : Math.log(at / first) / Math.log(last / first)) * (WIDTH - LEFT - RIGHT);
  const placeY = (value: number) => HEIGHT - BOTTOM - (value / top) * (HEIGHT - TOP - BOTTOM);

  const grid = Array.from({ length: Math.round(top / step) + 1 }, (_, index) => {
    const value = step * index;
    const at = round(placeY(value));
    return `<line class="grid" x1="${LEFT}" x2="${WIDTH - RIGHT}" y1="${at}" y2="${at}"/><text class="small" x="${LEFT - 8}" y="${at + 4}" text-anchor="end">${short(value)}</text>`;
  });
  const ticks = xs.map(
    (at) =>
      `<text class="small" x="${round(placeX(at))}" y="${HEIGHT - BOTTOM + 20}" text-anchor="middle">${short(at)}</text>`,
  );
  const lines = series.map((one, index) => {
    const colour = COLOURS[index % COLOURS.length]!;
    const places = one.points.map(([at, value]) => [round(placeX(at)), round(placeY(value))] as const);
    const dots = places
      .map(([cx, cy]) => `<circle cx="${cx}" cy="${cy}" r="3.5" fill="${colour}"/>`)
      .join('');
    return `<polyline fill="none" stroke="${colour}" stroke-width="2" points="${places.map((place) => place.join()).join(' ')}"/>${dots}`;
  });
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${HEIGHT}" width="${WIDTH}" height="${HEIGHT}" role="img" aria-label="${escaped(title)}">`,
    '<style>text{font:13px system-ui,sans-serif;fill:#1f2328}.small{font-size:12px;fill:#59636e}.title{font-size:15px;font-weight:600}.grid{stroke:#8c959f;stroke-opacity:.3}.ground{fill:#fff}@media(prefers-color-scheme:dark){text{fill:#e6edf3}.small{fill:#9198a1}.ground{fill:#0d1117}}</style>',
    `<rect class="ground" width="${WIDTH}" height="${HEIGHT}" rx="6"/>`,
    `<text class="title" x="${LEFT}" y="24">${escaped(title)}</text>`,
    ...legend(series.map(({ name }) => name)),
    ...grid,
    ...ticks,
    // What is named first lies on top.
    ...lines.toReversed(),
    `<text class="small" x="${(LEFT + WIDTH - RIGHT) / 2}" y="${HEIGHT - 14}" text-anchor="middle">${escaped(x)}</text>`,
    `<text class="small" transform="translate(16 ${HEIGHT / 2}) rotate(-90)" text-anchor="middle">${escaped(y)}</text>`,
    '</svg>',
    '',
  ].join('\n');
}

function legend(names: string[]): string[] {
  let at = LEFT;
  return names.map((name, index) => {
    const begin = at;
    at += 30 + name.length * 12 * NARROW;
    return `<rect x="${round(begin)}" y="36" width="12" height="4" fill="${COLOURS[index % COLOURS.length]}"/><text class="small" x="${round(begin + 18)}" y="42">${escaped(name)}</text>`;
  });
}

/** At least `value`: 1, 2, 2.5 or 5 times a power of ten, for lines with figures to read. */
function niceStep(value: number): number {
  if (value <= 0) return 1;
  const power = 10 ** Math.floor(Math.log10(value));
  return power * ([1, 2, 2.5, 5].find((step) => step * power >= value) ?? 10);
}

function short(value: number): string {
  if (value >= 1e6) return `${+(value / 1e6).toFixed(2)} M`;
  if (value >= 1e3) return `${+(value / 1e3).toFixed(2)} k`;
  return String(+value.toFixed(2));
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
}
