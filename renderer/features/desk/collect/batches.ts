/** Bytes of files that one request to the services may carry: in base64 they are a third more, of 45 MB. */
export const mostAtOnce = 30_000_000;

/** Files in their order, in portions that a request can carry; one that is larger than that stands alone. */
export function inBatches<Sized extends { readonly size: number }>(
  files: readonly Sized[],
  most = mostAtOnce,
): Sized[][] {
  const batches: Sized[][] = [];
  let room = 0;
  for (const file of files) {
    const last = batches.at(-1);
    if (last === undefined || file.size > room) {
      batches.push([file]);
      room = most - file.size;
    } else {
      last.push(file);
      room -= file.size;
    }
  }
  return batches;
}
