import { useEffect, useState } from "react";
import type { ExportSettings } from "../../../domain/exports/own-columns.ts";
import { useFailure } from "../../../i18n/use-failure.ts";
import { useDesk } from "../desk-context.ts";

type Problem = { readonly code: string; readonly at?: string | undefined };

/** What was set up for exports at this desk. */
export function useExportSettings() {
  const { call } = useDesk();
  const failure = useFailure();
  const [settings, setSettings] = useState<ExportSettings>();
  const [problem, setProblem] = useState<Problem>();
  useEffect(() => {
    let isGone = false;
    void call("desk.presets.load", {}).then((result) => {
      if (isGone) return;
      if (result.ok) setSettings(result.value);
      else setProblem(result);
    });
    return () => void (isGone = true);
  }, [call]);

  /** Whether it was saved. What could not be read is not written over. */
  const save = async (next: ExportSettings): Promise<boolean> => {
    if (settings === undefined) return false;
    const result = await call("desk.presets.save", next);
    setProblem(result.ok ? undefined : result);
    if (result.ok) setSettings(next);
    return result.ok;
  };
  return { settings: settings ?? { presets: [] }, problem: problem && failure(problem), save };
}
