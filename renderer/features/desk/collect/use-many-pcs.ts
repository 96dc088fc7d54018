import { useState } from "react";
import { ask } from "../../../state/service-problem.ts";
import { useDesk } from "../desk-context.ts";
import type { DeskData } from "../load-desk.ts";
import { type Matches, matchFingerprints } from "./match-fingerprints.ts";
import type { Collecting } from "./use-collecting.ts";

const noMatches: Matches = { names: new Map(), unknown: 0 };

/** Which of the PCs that wait are chosen, by a list or by hand, and the way to accept them together. */
export function useManyPcs(pcs: DeskData["devices"], collecting: Collecting) {
  const { call } = useDesk();
  const [matches, setMatches] = useState(noMatches);
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  const ready = pcs.filter(({ device }) => chosen.has(device));
  return {
    matches,
    ready,
    isChosen: (device: string) => chosen.has(device),
    compare: (text: string): void => {
      const found = matchFingerprints(text, pcs);
      setMatches(found);
      setChosen(new Set(found.names.keys()));
    },
    choose: (device: string, isChosen: boolean): void => {
      const others = [...chosen].filter((each) => each !== device);
      setChosen(new Set(isChosen ? [...others, device] : others));
    },
    chooseAll: (isChosen: boolean): void =>
      setChosen(new Set(isChosen ? pcs.map(({ device }) => device) : [])),
    accept: (): void => {
      if (collecting.isRunning || ready.length === 0) return;
      const devices = ready.map(({ device }) => ({ device, name: matches.names.get(device) ?? "" }));
      void collecting.run(undefined, () => ask(call("desk.devices.accept", { devices })));
    },
  };
}
