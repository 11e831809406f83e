/**
 * Loaded before a service: its clock is `CLOCK_SHIFT_MS` off, and now and then jumps to as much on the other side.
 * Timers and `performance.now()` are not touched.
 */
const JUMP_EVERY_MS = 30_000;

let shift = Number(process.env.CLOCK_SHIFT_MS ?? 0);
const now = Date.now.bind(Date);

setInterval(() => {
  shift = -shift;
}, JUMP_EVERY_MS).unref();

globalThis.Date = new Proxy(Date, {
  construct: (target, given) =>
    given.length === 0 ? new target(now() + shift) : Reflect.construct(target, given),
  get: (target, key, receiver) => (key === 'now' ? () => now() + shift : Reflect.get(target, key, receiver)),
});
