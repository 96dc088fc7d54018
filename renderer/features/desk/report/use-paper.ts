import { useState } from "react";
import { useTranslation } from "react-i18next";
import { useFailure } from "../../../i18n/use-failure.ts";
import { useEnvironment } from "../../../state/environment.ts";
import { useAppState } from "../../../state/use-app.ts";
import { useDesk } from "../desk-context.ts";

/** Brings what is on the screen to paper: as a PDF where the services can make one, else by the print window. */
export function usePaper() {
  const { t } = useTranslation("report");
  const failure = useFailure();
  const { print } = useEnvironment();
  const { call } = useDesk();
  const canSavePdf = useAppState((state) => state.info?.canSavePdf === true);
  const [outcome, setOutcome] = useState<string>();
  const [problem, setProblem] = useState<string>();

  const savePdf = async (name: string) => {
    setProblem(undefined);
    const result = await call("print.pdf", { name, landscape: false });
    if (result.ok) setOutcome(t("save.saved", { file: result.value.savedAs }));
    else if (result.code !== "cancelled") setProblem(failure(result));
  };
  return { canSavePdf, outcome, problem, print, savePdf };
}
