import type { Learner } from "../../electron/contract/contract.ts";
import { defaultComfort } from "../../renderer/domain/people/comfort.ts";

/** A learner without a passphrase. */
export function aLearner(details: Partial<Learner> = {}): Learner {
  return {
    id: "learner-1",
    name: "Dara",
    staffNumber: "",
    unit: "",
    language: "en",
    comfort: defaultComfort("en"),
    createdAt: "2026-01-05T09:00:00.000+07:00",
    isProtected: false,
    isUnlocked: true,
    ...details,
  };
}
