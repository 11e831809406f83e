/** The other end of `startChild`: says that it is ready, then answers questions until its parent goes. */
export function serveParent<Question>(answer: (question: Question) => unknown): void {
  process.on('message', (question: Question) => {
    Promise.resolve()
      .then(() => answer(question))
      .then(
        (result) => process.send?.({ answer: result ?? null }),
        (error: unknown) => process.send?.({ error: String(error) }),
      );
  });
  process.once('disconnect', () => process.exit());
  process.send?.({ answer: null });
}

export function settingsOfChild<Settings>(): Settings {
  return JSON.parse(process.argv[2] ?? '{}');
}
