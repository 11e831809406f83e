/** Loaded before a service: its clock is `CLOCK_SHIFT_MS` off. Timers and `performance.now()` are not touched. */
const shift = Number(process.env.CLOCK_SHIFT_MS ?? 0);
const now = Date.now.bind(Date);

globalThis.Date = new Proxy(Date, {
  construct: (target, given) =>
    given.length === 0 ? new target(now() + shift) : Reflect.construct(target, given),
  get: (target, key, receiver) => (key === 'now' ? () => now() + shift : Reflect.get(target, key, receiver)),
});
