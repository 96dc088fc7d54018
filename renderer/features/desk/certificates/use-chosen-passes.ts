import { useMemo, useState } from "react";
import { choosePasses, type ListedPass, type PassChoice } from "../../../domain/credentials/listed-passes.ts";
import type { UnitTree } from "../../../domain/desk/unit-tree.ts";

/** The passes that are listed, and of these the ones that are picked: what is not listed is never made. */
export function useChosenPasses(passes: readonly ListedPass[], tree: UnitTree) {
  const [choice, setChoice] = useState<PassChoice>({});
  const [picked, setPicked] = useState<ReadonlySet<string>>(new Set());
  const [page, setPage] = useState(0);
  const listed = useMemo(() => choosePasses(passes, tree, choice), [passes, tree, choice]);
  const chosen = useMemo(() => listed.filter(({ key }) => picked.has(key)), [listed, picked]);
  return {
    choice,
    page,
    listed,
    chosen,
    picked,
    turn: setPage,
    narrow: (part: keyof PassChoice, value: string) => {
      const { [part]: _, ...rest } = choice;
      setPage(0);
      setChoice(value === "" ? rest : { ...rest, [part]: value });
    },
    pick: (key: string, isPicked: boolean) => {
      const next = new Set(picked);
      if (isPicked) next.add(key);
      else next.delete(key);
      setPicked(next);
    },
    pickAll: () => setPicked(new Set(listed.map(({ key }) => key))),
    pickNone: () => setPicked(new Set()),
  };
}
