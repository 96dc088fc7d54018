/** Starts the lab's worker: c2pa-rs and the readers of notes are loaded with it and go with it. */
export function startLabWorker(): Worker {
  return new Worker(new URL("../worker/lab-worker.ts", import.meta.url), { type: "module", name: "lab" });
}
