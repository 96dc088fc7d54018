/**
 * What a worker that lives no longer answers to one message; `otherwise` where it fails or takes more than `patience`
 * milliseconds.
 */
export function askWorker<Answer>(
  worker: Worker,
  message: unknown,
  patience: number,
  otherwise: Answer,
): Promise<Answer> {
  return new Promise((resolve) => {
    const end = (answer: Answer) => {
      clearTimeout(timer);
      worker.terminate();
      resolve(answer);
    };
    const timer = setTimeout(() => end(otherwise), patience);
    worker.addEventListener("message", ({ data }: MessageEvent<Answer>) => end(data));
    worker.addEventListener("error", () => end(otherwise));
    worker.postMessage(message);
  });
}
