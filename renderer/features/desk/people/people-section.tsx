import { useState } from "react";
import { useTranslation } from "react-i18next";
import { LinkButton } from "../../../ui/button.tsx";
import { EmptyState } from "../../../ui/empty-state.tsx";
import type { DeskData } from "../load-desk.ts";
import { usePeopleRows } from "../use-people-rows.ts";
import { choiceOf, listAddress } from "./list-address.ts";
import { PeopleList } from "./people-list.tsx";
import { PersonView } from "./person-view.tsx";

/** Everybody of the desk, those of the choice that stands in the address or, with a person's id, one of them. */
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
  const choice = choiceOf(person);
  // Whoever goes from the list to a person finds the way back to the same list.
  const [list, setList] = useState(listAddress({}));
  const here = choice === undefined ? list : listAddress(choice);
  if (here !== list) setList(here);
  if (choice === undefined) {
    const row = rows.find((each) => each.person.id === person);
    return <PersonView key={person} {...{ data, row, list, today, onChanged }} />;
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
  return <PeopleList key={person} {...{ address: person, choice, rows, tree, data, today }} />;
}
