import "fake-indexeddb/auto";
import Dexie from "dexie";

/** Milliseconds that Dexie takes to keep rows as they are, nothing verified, and to read them all back. */
export async function keepInDexie(
  rows: readonly Readonly<Record<string, unknown>>[],
): Promise<{ readonly keeping: number; readonly reading: number }> {
  const database = new Dexie("peer");
  database.version(1).stores({ records: "++, learner, course" });
  const start = performance.now();
  await database.table("records").bulkAdd([...rows]);
  const kept = performance.now();
  await database.table("records").toArray();
  const read = performance.now();
  await database.delete();
  return { keeping: kept - start, reading: read - kept };
}
