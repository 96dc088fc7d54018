import { useState } from "react";
import { useTranslation } from "react-i18next";
import type { Input } from "../../../electron/contract/contract.ts";
import type { OfficeProblem } from "../../domain/desk/check-office.ts";
import { useFailure } from "../../i18n/use-failure.ts";
import { useDesk } from "./desk-context.ts";
import type { DeskData } from "./load-desk.ts";

type Draft = Input<"desk.office.save">;
/** What changes; a shared folder of undefined takes it away. */
type Change = Partial<Omit<Draft, "sharedFolder">> & { readonly sharedFolder?: string | undefined };

/** Saves changes of the office; what is not changed stays. Nothing is saved where something is wrong with it. */
export function useOfficeSaving(office: DeskData["office"], onChanged: () => Promise<void>) {
  const { t } = useTranslation("desk");
  const failure = useFailure();
  const { call } = useDesk();
  const [problem, setProblem] = useState<string>();
  const [isBusy, setBusy] = useState(false);

  const saveOffice = async (change: Change): Promise<boolean> => {
    setBusy(true);
    setProblem(undefined);
    const { id, revision, fingerprint, ...before } = office;
    const { sharedFolder, ...draft } = { ...before, ...change };
    const result = await call("desk.office.save", {
      ...draft,
      ...(sharedFolder !== undefined && { sharedFolder }),
    });
    setBusy(false);
    if (!result.ok) {
      setProblem(failure(result));
      return false;
    }
    const [fault] = result.value.problems;
    if (fault !== undefined) {
      setProblem(wordsOf(fault));
      return false;
    }
    await onChanged();
    return true;
  };
  return { problem, isBusy, saveOffice };

  function wordsOf(fault: OfficeProblem): string {
    if (fault.kind !== "duplicate-staff-number") return t("office.fault", { kind: fault.kind });
    const names = new Map(office.people.map(({ id, name }) => [id, name]));
    const people = fault.people.map((id) => names.get(id) ?? "").filter(Boolean);
    return t("office.duplicate", { staffNumber: fault.staffNumber, names: people.join(", ") });
  }
}
