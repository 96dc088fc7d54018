/** The parts of the desk by what they are for, by their addresses below `#/desk/`; the first is shown where none is named. */
export const deskGroups = {
  results: ["overview", "people", "questions", "report"],
  handOut: ["certificates", "exports"],
  setUp: ["collect", "roster", "office", "log", "lock"],
} as const;

const deskSections = [...deskGroups.results, ...deskGroups.handOut, ...deskGroups.setUp] as const;

export type DeskSection = (typeof deskSections)[number];

/** The part that an address leads to, and what stands behind it there. */
export function sectionAt(path: string): { readonly section: DeskSection; readonly rest: string } {
  const [first = "", ...rest] = path.split("/");
  const [usual] = deskSections;
  const section = deskSections.find((each) => each === first) ?? usual;
  return { section, rest: rest.map(decoded).join("/") };
}

/** The routes leave some letters of an address as they stand there. */
function decoded(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}
