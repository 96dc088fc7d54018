type Pass = { readonly course: string; readonly finishedAt: string };

/** The pass that a certificate is of: the one that was handed in last, on whichever PC. */
export function latestPass<Found extends Pass>(records: readonly Found[], course: string): Found | undefined {
  return records
    .filter((record) => record.course === course)
    .toSorted((one, other) => Date.parse(one.finishedAt) - Date.parse(other.finishedAt))
    .at(-1);
}
