import { useMemo } from "react";
import { createUnitTree } from "../../../domain/desk/unit-tree.ts";
import type { DeskData } from "../load-desk.ts";

/** One of two who may be the same person, as the roster or a PC has them. */
export type Party = {
  readonly name: string;
  readonly staffNumber: string;
  readonly unit: string;
  /** The PC, for a learner; absent for somebody of the roster. */
  readonly device?: string;
  readonly deviceName?: string;
};

/** Who somebody is by the id in the roster or the key of a learner. */
export function useParties({ people, office, devices }: DeskData): (party: string) => Party {
  const parties = useMemo(() => {
    const tree = createUnitTree(office.units);
    const pcs = new Map(devices.map(({ device, name }) => [device, name]));
    const known = new Map<string, Party>();
    for (const { id, isInRoster, name, staffNumber, unit, learners } of people) {
      if (isInRoster) known.set(id, { name, staffNumber, unit: tree.pathOf(unit) });
      for (const { key, device, name: own, staffNumber: number, unit: as } of learners)
        known.set(key, {
          ...{ name: own, staffNumber: number, unit: as, device },
          deviceName: pcs.get(device) ?? "",
        });
    }
    return known;
  }, [people, office, devices]);
  return (party) => parties.get(party) ?? { name: party, staffNumber: "", unit: "" };
}
