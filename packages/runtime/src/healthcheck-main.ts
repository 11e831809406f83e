/** For container health checks: exits 0 when the service in this container, on `PORT`, is ready. */
const ready = await fetch(`http://127.0.0.1:${process.env.PORT}/readyz`).then(
  (answer) => answer.ok,
  () => false,
);
process.exit(ready ? 0 : 1);
