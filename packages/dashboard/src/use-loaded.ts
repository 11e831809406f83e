import { useEffect, useState } from 'preact/hooks';
import { api } from './api.ts';

/** An answer of the api, asked for again when the path or `version` changes; null asks nothing. Waits for typing to end. */
export function useLoaded<Answer>(
  path: string | null,
  version: unknown = 0,
): { answer: Answer | undefined; problem: string } {
  const [state, setState] = useState<{ answer?: Answer; problem: string }>({ problem: '' });
  useEffect(() => {
    if (path === null) return;
    let left = false;
    const timer = setTimeout(
      () =>
        void api<Answer>(path).then(
          (answer) => !left && setState({ answer, problem: '' }),
          (error: Error) => !left && setState((now) => ({ ...now, problem: error.message })),
        ),
      150,
    );
    return () => {
      left = true;
      clearTimeout(timer);
    };
  }, [path, version]);
  return { answer: state.answer, problem: state.problem };
}

/** What a person does to the server: `busy` while it is under way, `problem` when it failed, `done` when it did not. */
export function useAction() {
  const [state, setState] = useState({ busy: false, problem: '', done: '' });
  const run = async (work: () => Promise<unknown>, done = '') => {
    setState({ busy: true, problem: '', done: '' });
    try {
      await work();
      setState({ busy: false, problem: '', done });
    } catch (error) {
      setState({ busy: false, problem: (error as Error).message, done: '' });
    }
  };
  return { ...state, run };
}
