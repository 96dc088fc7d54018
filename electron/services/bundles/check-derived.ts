import { canonicalJson } from "../../../renderer/domain/records/canonical-json.ts";
import type { DerivedRecords } from "../../../renderer/domain/records/derive-records.ts";
import type { Misfit } from "./check-journal.ts";

/** Whether the records that a PC sent are those that its events give. */
export function checkDerived(derived: DerivedRecords, sent: string): Misfit | undefined {
  // Rows are derived with their fields in order, so that this most often says it, and sooner.
  if (JSON.stringify(derived) === sent || canonicalJson(derived) === sent) return undefined;
  return { reason: "records-differ", where: firstDifference(derived, sent) };
}

/** The path of the first field that is not the same. */
function firstDifference(derived: DerivedRecords, sent: string): string {
  try {
    return differenceAt(JSON.parse(canonicalJson(derived)), JSON.parse(sent), []) ?? "the order of fields";
  } catch {
    return "the records are no JSON";
  }
}

function differenceAt(one: unknown, other: unknown, path: readonly string[]): string | undefined {
  if (typeof one !== "object" || typeof other !== "object" || one === null || other === null)
    return one === other ? undefined : path.join(".");
  const [here, there] = [new Map(Object.entries(one)), new Map(Object.entries(other))];
  for (const key of new Set([...here.keys(), ...there.keys()])) {
    const found = differenceAt(here.get(key), there.get(key), [...path, key]);
    if (found !== undefined) return found;
  }
  return undefined;
}
