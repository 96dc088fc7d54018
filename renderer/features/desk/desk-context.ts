import { createContext, useContext } from "react";
import type { Services } from "../../../electron/contract/contract.ts";

/** The open desk, for everything that is shown of it. */
export type OpenDesk = {
  /** As the services' own; an answer that the desk is locked also takes everything of it off the screen. */
  readonly call: Services["call"];
  readonly lock: () => Promise<void>;
};

export const DeskContext = createContext<OpenDesk | undefined>(undefined);

export function useDesk(): OpenDesk {
  const desk = useContext(DeskContext);
  if (desk === undefined) throw new Error("DeskContext has no provider");
  return desk;
}
