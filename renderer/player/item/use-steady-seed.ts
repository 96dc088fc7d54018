import { useState } from "react";

type Shuffled = { readonly phase: "answering" | "checked"; readonly shuffleSeed: string };

/** The seed as it was when answering began: cards must keep their places while feedback stands on them. */
export function useSteadySeed({ phase, shuffleSeed }: Shuffled): string {
  const [steady, setSteady] = useState({ phase, seed: shuffleSeed });
  if (phase !== steady.phase) setSteady({ phase, seed: phase === "answering" ? shuffleSeed : steady.seed });
  return steady.seed;
}
