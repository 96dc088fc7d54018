import { useMemo } from "react";
import { createFacts, type Facts } from "../../../domain/dashboard/facts.ts";
import type { Narrowing, Office } from "../../../domain/dashboard/narrowing.ts";
import { type Overview, overviewOf } from "../../../domain/dashboard/overview.ts";
import type { DeskData } from "../load-desk.ts";
import { useNarrowingOffice } from "../use-narrowing-office.ts";
import { usePeopleRows } from "../use-people-rows.ts";

/** Going from part to part, what is counted is not numbered anew. */
const known = new WeakMap<Office, Facts>();

/** What the desk holds, counted under a choice. */
export function useOverview(data: DeskData, choice: Narrowing): Overview {
  const { rows, today } = usePeopleRows(data);
  const office = useNarrowingOffice(data);
  const facts = known.get(office) ?? createFacts(rows, office, data.devices, today);
  known.set(office, facts);
  return useMemo(() => overviewOf(facts, choice), [facts, choice]);
}
