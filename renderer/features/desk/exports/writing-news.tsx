import { useTranslation } from "react-i18next";
import { Button } from "../../../ui/button.tsx";
import { Notice } from "../../../ui/notice.tsx";
import { StatusLine } from "../../../ui/status-line.tsx";
import type { Writing } from "./use-writing.ts";

/** That a file is being written, with the way to stop it; where it was saved, or why it was not. */
export function WritingNews({ writing }: { readonly writing: Writing }) {
  const { t } = useTranslation("exports");
  const { isWriting, news, problem, cancel } = writing;
  return (
    <>
      {isWriting && <Button onClick={cancel}>{t("save.cancel")}</Button>}
      <StatusLine>{isWriting ? t("save.writing") : news}</StatusLine>
      {problem !== undefined && (
        <Notice tone="error" role="alert">
          <p>{problem}</p>
        </Notice>
      )}
    </>
  );
}
