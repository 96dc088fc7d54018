import { useTranslation } from "react-i18next";
import { LinkButton } from "../../../ui/button.tsx";
import { EmptyState } from "../../../ui/empty-state.tsx";
import type { DeskData } from "../load-desk.ts";
import { OverviewPage } from "./overview-page.tsx";

/** How far the office has come; where there is nobody, the ways to begin. */
export function OverviewSection({ data }: { readonly data: DeskData }) {
  const { t } = useTranslation("overview");
  if (data.people.length > 0) return <OverviewPage data={data} />;
  return (
    <EmptyState
      title={t("empty.title")}
      actions={
        <>
          <LinkButton variant="primary" href="#/desk/roster">
            {t("empty.toRoster")}
          </LinkButton>
          <LinkButton href="#/desk/collect">{t("empty.toCollect")}</LinkButton>
        </>
      }
    >
      <p>{t("empty.body")}</p>
    </EmptyState>
  );
}
