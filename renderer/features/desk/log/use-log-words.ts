import { useMemo } from "react";
import { useTranslation } from "react-i18next";
import type { Output } from "../../../../electron/contract/contract.ts";
import type { DeskData } from "../load-desk.ts";
import { usePcNames } from "../use-pc-names.ts";
import { useRefusalWords } from "../use-refusal-words.ts";

type Line = Output<"desk.log">["lines"][number];

/** Once that something was done, in words. Of somebody who was removed no name is left. */
export function useLogWords({ people, devices }: DeskData): (line: Line) => string {
  const { t } = useTranslation("desk");
  const refusalWords = useRefusalWords();
  const pcName = usePcNames(devices);
  const names = useMemo(
    () =>
      new Map(
        people.flatMap(({ id, name, learners }) => [
          [id, name] as const,
          ...learners.map((learner) => [learner.key, learner.name] as const),
        ]),
      ),
    [people],
  );
  return ({ kind, about }) => {
    const text = (of: string) => String(about[of] ?? "");
    const count = (of: string) => Number(about[of] ?? 0);
    const name = (of: string) => names.get(text(of)) ?? t("log.somebody");
    switch (kind) {
      case "collected":
        return collectedWords(text, count);
      case "devices-accepted":
        return t("log.devicesAccepted", { count: count("devices") });
      case "device-dismissed":
        return t("log.deviceDismissed", { pc: pcName(text("device")) });
      case "history-accepted":
        return t("log.historyAccepted", { reason: text("reason") });
      case "people-linked":
        return t("log.peopleLinked", { one: name("one"), other: name("other") });
      case "people-parted":
        return t("log.peopleParted", { one: name("one"), other: name("other") });
      case "person-removed":
        return t("log.personRemoved", { reason: text("reason") });
      case "office-saved":
        return t("log.officeSaved", { count: count("people") });
      case "office-file-made":
        return t("log.officeFileMade", { revision: text("revision") });
      case "receipts-made":
        return t("log.receiptsMade", { count: count("devices") });
      case "archive-cleared":
        return t("log.archiveCleared");
      case "certificates-issued":
        return t("log.certificatesIssued", { count: count("count") });
      case "desk-created":
        return t("log.deskCreated");
    }
    return kind satisfies never;
  };

  function collectedWords(text: (of: string) => string, count: (of: string) => number): string {
    const file = text("name");
    if (text("state") === "waiting") return t("log.waiting", { file });
    if (text("state") === "refused") return t("log.refused", { file, why: refusalWords(text("reason")) });
    return t("log.collected", {
      file,
      taken: count("recorded") + count("witnessed"),
      unchanged: count("unchanged"),
      refused: count("refused"),
    });
  }
}
