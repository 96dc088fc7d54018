import { useCallback, useEffect, useRef } from "react";
import type { Inspector } from "../../domain/provenance/inspector.ts";
import type { InspectionReport } from "../../domain/provenance/report.ts";
import { useEnvironment } from "../../state/environment.ts";

/** Inspects pictures of the test, in which seals of the practice signer count as listed; the reader ends with the page. */
export function usePracticeInspector(): (file: File) => Promise<InspectionReport> {
  const { openInspector } = useEnvironment();
  const inspector = useRef<Inspector<File>>(undefined);
  useEffect(() => () => inspector.current?.close(), []);
  return useCallback(
    (file) => {
      inspector.current ??= openInspector();
      return inspector.current.inspect(file, { lists: "practice" }).result;
    },
    [openInspector],
  );
}
