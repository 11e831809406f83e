/** Texts that are remembered for one reader; then it forgets all, as memory has to stay bounded. */
const MAX_KNOWN = 20_000;

/** The same reader, which reads a text once: leads share cells, and words, far more often than they differ. */
export function remember<Answer>(read: (text: string) => Answer): (text: string) => Answer {
  const known = new Map<string, Answer>();
  return (text) => {
    let answer = known.get(text);
    if (answer === undefined) {
      answer = read(text);
      if (known.size >= MAX_KNOWN) known.clear();
      known.set(text, answer);
    }
    return answer;
  };
}
