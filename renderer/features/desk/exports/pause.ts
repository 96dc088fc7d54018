/** So long, in milliseconds, the window may be kept before it gets its turn. */
const turn = 12;

/** Lets the window have its turn where it is time; without it, a large file would stop the window. */
export function createPause(now: () => number): () => Promise<void> {
  let since = now();
  return async () => {
    if (now() - since < turn) return;
    await new Promise((resolve) => setTimeout(resolve));
    since = now();
  };
}
