// Reads messages in a thread of its own. Plain JavaScript, as a thread runs neither the types of the sources nor Jest's
// transforms: src and dist both start this file.
import { parentPort } from 'node:worker_threads';
import PostalMime, { addressParser } from 'postal-mime';

parentPort.on('message', async (raw) => {
  parentPort.postMessage(await read(raw).catch(() => null));
});

async function read(raw) {
  const mail = await PostalMime.parse(raw, {
    forceRfc822Attachments: true,
    attachmentEncoding: 'utf8',
    maxNestingDepth: 20,
    maxHeadersSize: 256 * 1024,
  });
  const delivered = mail.headers
    .filter(({ key }) => key === 'delivered-to' || key === 'x-original-to')
    .flatMap(({ value }) => addressParser(value, { flatten: true }));
  return { ...mail, delivered };
}
