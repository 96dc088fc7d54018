import { nameKey, staffNumberKey } from "../desk/person-keys.ts";
import type { RosterLine } from "./roster-lines.ts";

/**
 * The line of somebody who says who they are, by the desk's own rule: the same staff number under the same name. Where
 * neither has a number, the same name in the same unit. Undefined where no line or more than one fits.
 */
export function findSelf(
  lines: readonly RosterLine[],
  self: { readonly name: string; readonly staffNumber: string; readonly unit: string },
): RosterLine | undefined {
  const [number, name, unit] = [staffNumberKey(self.staffNumber), nameKey(self.name), nameKey(self.unit)];
  const fitting = lines.filter(
    (line) =>
      staffNumberKey(line.person.staffNumber) === number &&
      nameKey(line.person.name) === name &&
      (number !== "" || nameKey(line.unit) === unit),
  );
  return fitting.length === 1 ? fitting[0] : undefined;
}
