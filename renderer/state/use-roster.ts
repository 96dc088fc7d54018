import { useEffect } from "react";
import { useStore } from "zustand";
import { type RosterLine, rosterLines } from "../domain/office/roster-lines.ts";
import { useEnvironment } from "./environment.ts";
import { ask } from "./service-problem.ts";
import { useApp } from "./use-app.ts";
import { type Loading, useDocument } from "./use-document.ts";

type Roster = { readonly office: string; readonly lines: readonly RosterLine[] };

/** The roster of this PC's office file; ready and undefined where there is none. */
export function useRoster(): Loading<Roster | undefined> {
  const { office } = useEnvironment();
  const { services } = useApp();
  const { loaded } = useStore(office.store);
  useEffect(() => {
    if (loaded === undefined) void office.load();
  }, [office, loaded]);
  const held = loaded?.held;
  return useDocument(held === undefined ? "" : `${held.office.id}/${held.revision}`, async () => {
    if (held === undefined || held.people === 0) return undefined;
    const { people } = await ask(services.call("office.people", {}));
    return { office: held.office.name, lines: rosterLines(people, held.units) };
  });
}
