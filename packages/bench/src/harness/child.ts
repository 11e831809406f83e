import { type ChildProcess, fork } from 'node:child_process';
import { fileURLToPath } from 'node:url';

/** A helper in a process of its own, so that its CPU is not mixed with anybody's. It answers each message. */
export interface Child {
  pid: number;
  ask: <Answer>(question: unknown) => Promise<Answer>;
  end: () => Promise<void>;
}

/** Starts `children/<name>.ts`, from the build, with `settings` as its first argument. */
export async function startChild(name: string, settings: unknown = {}): Promise<Child> {
  const file = fileURLToPath(new URL(`../../dist/children/${name}.js`, import.meta.url));
  const child = fork(file, [JSON.stringify(settings)], { execArgv: [] });
  const ask = <Answer>(question: unknown) => answerOf<Answer>(child, () => child.send(question as object));
  await answerOf(child, () => {});
  return {
    pid: child.pid!,
    ask,
    end: () =>
      new Promise((resolve) => {
        if (child.exitCode !== null || child.signalCode !== null) return resolve();
        child.once('exit', () => resolve());
        child.kill();
      }),
  };
}

/** One question at a time. */
function answerOf<Answer>(child: ChildProcess, send: () => void): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const onExit = () => reject(new Error('A helper process of the bench ended'));
    child.once('exit', onExit);
    child.once('message', (message: { answer?: Answer; error?: string }) => {
      child.off('exit', onExit);
      if (message.error !== undefined) reject(new Error(message.error));
      else resolve(message.answer as Answer);
    });
    send();
  });
}
