const ending = ".pandu-records";

/** A folder has more in it than records: only these are taken, the oldest first, so that a PC's come in their order. */
export function recordFiles(files: readonly File[]): File[] {
  return files
    .filter(({ name }) => name.toLowerCase().endsWith(ending))
    .toSorted((one, other) => one.lastModified - other.lastModified);
}
