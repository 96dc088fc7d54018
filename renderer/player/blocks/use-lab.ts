import { useEffect, useRef, useState } from "react";
import type { InspectionOptions } from "../../domain/provenance/inspector.ts";
import type { Lab } from "../../domain/provenance/maker.ts";
import type { InspectionReport } from "../../domain/provenance/report.ts";
import type { LabUse } from "./lab-use.ts";

/** A file that was looked at, and what it says. */
export type Looked = { readonly file: File; readonly report: InspectionReport };

export type LabWork =
  | { readonly state: "idle" }
  | { readonly state: "busy"; readonly what: string }
  | { readonly state: "failed"; readonly what: string };

/** The lab of one block: the reader starts with the first piece of work and ends with the block. */
export function useLab({ open }: LabUse) {
  const lab = useRef<Lab<File>>(undefined);
  const [work, setWork] = useState<LabWork>({ state: "idle" });
  useEffect(() => () => lab.current?.close(), []);

  /** Makes or fetches a file and inspects it; undefined where that failed, which `work` then says. */
  const look = async (
    what: string,
    lists: InspectionOptions["lists"],
    bring: (lab: Lab<File>) => Promise<File>,
  ): Promise<Looked | undefined> => {
    lab.current ??= open();
    setWork({ state: "busy", what });
    try {
      const file = await bring(lab.current);
      const report = await lab.current.inspect(file, { lists }).result;
      setWork({ state: "idle" });
      return { file, report };
    } catch {
      setWork({ state: "failed", what });
      return undefined;
    }
  };

  return { work, look };
}
