import { useTranslation } from "react-i18next";
import { Button } from "../ui/button.tsx";
import { EmptyState } from "../ui/empty-state.tsx";
import { StatusLine } from "../ui/status-line.tsx";

type Props = {
  readonly title: string;
  readonly loading:
    | { readonly state: "loading" }
    | { readonly state: "failed"; readonly reason: string; readonly retry: () => void };
};

/** What stands where content is on its way or could not be read. */
export function LoadingState({ title, loading }: Props) {
  const { t } = useTranslation("shell");
  if (loading.state === "loading") {
    return (
      <>
        <h1 tabIndex={-1}>{title}</h1>
        <StatusLine>{t("loading")}</StatusLine>
      </>
    );
  }
  return (
    <EmptyState title={t("unreadableTitle")} actions={<Button onClick={loading.retry}>{t("again")}</Button>}>
      <p>{t("unreadableBody", { reason: loading.reason })}</p>
    </EmptyState>
  );
}
