import { useEffect, useState } from "react";
import { useTranslation } from "react-i18next";
import { useFormats } from "../../../i18n/use-formats.ts";
import { useDesk } from "../desk-context.ts";
import type { Collection } from "./collection.ts";
import { Outcome } from "./outcome.tsx";
import type { Collecting } from "./use-collecting.ts";

/** What became of what came into the watched folder the last time. */
export function WatchedOutcome({ collecting }: { readonly collecting: Collecting }) {
  const { t } = useTranslation("desk");
  const { time } = useFormats();
  const { call } = useDesk();
  const [outcome, setOutcome] = useState<Collection>();
  const cameAt = collecting.progress?.watch?.cameAt;
  useEffect(() => {
    if (cameAt === undefined) return;
    let isCurrent = true;
    void call("desk.watchOutcome", {}).then((result) => {
      if (isCurrent && result.ok) setOutcome(result.value.outcome);
    });
    return () => {
      isCurrent = false;
    };
  }, [call, cameAt]);
  if (cameAt === undefined || outcome === undefined) return null;
  return <Outcome result={outcome} collecting={collecting} lead={t("folder.came", { time: time(cameAt) })} />;
}
