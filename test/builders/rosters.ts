import { type RosterLine, rosterLines } from "../../renderer/domain/office/roster-lines.ts";

const units = [
  { id: "u1", name: "Ministry" },
  { id: "u2", name: "Records", parent: "u1" },
  { id: "u3", name: "ទីចាត់ការ", parent: "u1" },
];
const person = (id: string, name: string, staffNumber: string, unit = "u2") => ({
  id,
  name,
  staffNumber,
  unit,
});
/** Two have the same name, two others have no staff number and are alike in all. */
export function aRoster(): RosterLine[] {
  return rosterLines(
    [
      person("p1", "Daw Khin", "A-17"),
      person("p2", "Nguyễn Văn Đức", "B 02", "u1"),
      person("p3", "Daw Khin", "", "u3"),
      person("p4", "Siti", ""),
      person("p5", "Siti", ""),
    ],
    units,
  );
}
