import type { TFunction } from "i18next";
import type { DrillWalk } from "../../domain/drill/walk-drill.ts";

/** How much of the procedure was taken, as a sentence. */
export function findingOf(t: TFunction<"drill">, { taken, missed }: DrillWalk): string {
  if (missed.length === 0) return t("tookAll");
  return taken.length === 0 ? t("tookNone") : t("took", { taken: taken.length });
}
