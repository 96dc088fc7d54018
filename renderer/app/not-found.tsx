import { useTranslation } from "react-i18next";
import { LinkButton } from "../ui/button.tsx";
import { EmptyState } from "../ui/empty-state.tsx";

/** There is nothing at this address. */
export function NotFound() {
  const { t } = useTranslation("shell");
  return (
    <EmptyState
      title={t("notFoundTitle")}
      actions={
        <LinkButton variant="primary" href="#/">
          {t("toHome")}
        </LinkButton>
      }
    >
      <p>{t("notFoundBody")}</p>
    </EmptyState>
  );
}
