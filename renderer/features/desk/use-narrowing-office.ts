import type { CourseListing } from "../../domain/course/documents.ts";
import type { Office } from "../../domain/dashboard/narrowing.ts";
import { useAppState } from "../../state/use-app.ts";
import type { UnitTree } from "../../domain/desk/unit-tree.ts";
import type { DeskData } from "./load-desk.ts";
import { usePeopleRows } from "./use-people-rows.ts";

type Known = { readonly listings: readonly CourseListing[]; readonly office: Office };

/** A tree is made with the desk's rows and goes with them. */
const known = new WeakMap<UnitTree, Known>();

/** What the desk's people can be narrowed by: requirements and units, and the skill areas of the courses. */
export function useNarrowingOffice(data: DeskData): Office {
  const { tree } = usePeopleRows(data);
  const listings = useAppState((state) => state.listings);
  const before = known.get(tree);
  if (before?.listings === listings) return before.office;
  const areas = new Map<string, string>(listings.map(({ id, skillArea }) => [id, skillArea]));
  const office: Office = {
    requirements: data.office.requirements,
    tree,
    areaOf: (course) => areas.get(course),
  };
  known.set(tree, { listings, office });
  return office;
}
