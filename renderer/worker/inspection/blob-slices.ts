/** What the readers use of a Blob: a File in the worker, bytes in memory in tests. */
export type BlobSlices = { readonly size: number; readonly slice: (from?: number, to?: number) => Blob };

/** Longer reads are given in pieces, so that 256 MB are not copied twice and progress can be told. */
const longestRead = 4 * 1024 * 1024;

/** The same file, which hands c2pa-rs no more than a few megabytes at a time; its reader asks again for the rest. */
export function shortReads(file: BlobSlices): Blob {
  const { size } = file;
  const slice = (from = 0, to = size) => file.slice(from, Math.min(to, from + longestRead));
  // A real Blob, which refers to the same bytes: small files are read without `slice`.
  return Object.defineProperty(file.slice(0, size), "slice", { value: slice });
}
