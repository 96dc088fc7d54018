import { useTranslation } from "react-i18next";
import { LinkButton } from "../../../ui/button.tsx";
import { EmptyState } from "../../../ui/empty-state.tsx";
import type { DeskData } from "../load-desk.ts";
import { usePeopleRows } from "../use-people-rows.ts";
import { PeopleList } from "./people-list.tsx";
import { PersonView } from "./person-view.tsx";

/** Everybody of the desk or, with a person's id, one of them. */
export function PeopleSection({
  data,
  person,
  onChanged,
}: {
  readonly data: DeskData;
  readonly person: string;
  readonly onChanged: () => Promise<void>;
}) {
  const { t } = useTranslation("desk");
  const { rows, tree, today } = usePeopleRows(data);
  if (person !== "") {
    const row = rows.find((each) => each.person.id === person);
    return <PersonView key={person} data={data} row={row} today={today} onChanged={onChanged} />;
  }
  if (rows.length === 0) {
    return (
      <EmptyState
        title={t("people.emptyTitle")}
        actions={
          <>
            <LinkButton variant="primary" href="#/desk/roster">
              {t("people.toRoster")}
            </LinkButton>
            <LinkButton href="#/desk/collect">{t("people.toCollect")}</LinkButton>
          </>
        }
      >
        <p>{t("people.emptyBody")}</p>
      </EmptyState>
    );
  }
  return <PeopleList rows={rows} tree={tree} data={data} today={today} />;
}
