import { rawRequest, sendOverLanes } from '../harness/http-lanes.ts';
import { serveParent } from '../harness/serve-parent.ts';

/** Somebody who reads pages of the api. */
export interface PageLoadTask {
  /** Of one origin; read in turns. */
  urls: string[];
  key: string;
  /** Answers in all. */
  count: number;
  connections: number;
}

export interface PageLoadReport {
  /** Of all bodies together. */
  bytes: number;
  /** Of the answers, in ms. */
  times: number[];
}

serveParent<PageLoadTask>(async ({ urls, key, count, connections }) => {
  const report: PageLoadReport = { bytes: 0, times: [] };
  const pages = urls.map((url) => rawRequest(new URL(url), 'GET', { authorization: `Bearer ${key}` }));
  await sendOverLanes({
    url: new URL(urls[0]!),
    requests: inTurns(pages, count),
    connections,
    onAnswer: (body, ms) => {
      // A character of what the lanes hand on is a byte.
      report.bytes += body.length;
      report.times.push(ms);
    },
  });
  return report;
});

function* inTurns<Item>(items: Item[], count: number): Iterable<Item> {
  for (let index = 0; index < count; index++) yield items[index % items.length]!;
}
