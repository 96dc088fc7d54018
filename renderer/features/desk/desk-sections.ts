/** The parts of the desk, by their addresses below `#/desk/`; the first is shown where none is named. */
export const deskSections = [
  "overview",
  "people",
  "questions",
  "report",
  "certificates",
  "exports",
  "collect",
  "roster",
  "office",
  "log",
  "lock",
] as const;

export type DeskSection = (typeof deskSections)[number];

/** The part that an address leads to, and what stands behind it there. */
export function sectionAt(path: string): { readonly section: DeskSection; readonly rest: string } {
  const [first = "", ...rest] = path.split("/");
  const [usual] = deskSections;
  const section = deskSections.find((each) => each === first) ?? usual;
  return { section, rest: rest.join("/") };
}
