import { useEffect, useRef, useState } from "react";
import { useTranslation } from "react-i18next";
import type { PreparedExport } from "../../../domain/exports/prepare-export.ts";
import { TooManyRows } from "../../../domain/exports/sheet-xml.ts";
import { useFailure } from "../../../i18n/use-failure.ts";
import { useEnvironment } from "../../../state/environment.ts";
import { useSaving } from "../use-saving.ts";
import { createPause } from "./pause.ts";

class CalledOff extends Error {}

/** Writes a file without stopping the window, and saves it where the supervisor wants it. */
export function useWriting() {
  const { t } = useTranslation("exports");
  const { t: deskWords } = useTranslation("desk");
  const failure = useFailure();
  const { clock, startZip } = useEnvironment();
  const { problem, saveBytes } = useSaving();
  const [isWriting, setWriting] = useState(false);
  const [news, setNews] = useState<string>();
  const [fault, setFault] = useState<string>();
  const isCalledOff = useRef(false);
  const cancel = () => void (isCalledOff.current = true);
  useEffect(() => cancel, []);

  const save = async ({ name, write }: PreparedExport) => {
    isCalledOff.current = false;
    setFault(undefined);
    setNews(undefined);
    setWriting(true);
    const pause = createPause(clock.monotonic);
    try {
      const bytes = await write({
        startZip,
        pause: async () => {
          await pause();
          if (isCalledOff.current) throw new CalledOff();
        },
      });
      const place = await saveBytes(name, bytes);
      if (place !== undefined) setNews(deskWords("export.saved", { file: place }));
    } catch (error) {
      if (error instanceof CalledOff) setNews(t("save.cancelled"));
      else if (error instanceof TooManyRows) setFault(t("save.tooManyRows"));
      else setFault(failure({ code: "failed", at: error instanceof Error ? error.message : String(error) }));
    }
    setWriting(false);
  };
  return { isWriting, news, problem: fault ?? problem, save, cancel };
}

export type Writing = ReturnType<typeof useWriting>;
