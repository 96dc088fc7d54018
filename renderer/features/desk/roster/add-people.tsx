import { useState } from "react";
import { useTranslation } from "react-i18next";
import { Card } from "../../../ui/card.tsx";
import { RadioRow } from "../../../ui/radio-row.tsx";
import { StatusLine } from "../../../ui/status-line.tsx";
import styles from "../desk.module.css";
import { FromFile } from "./from-file.tsx";
import type { OfficeParts } from "./office-parts.ts";
import { Pasted } from "./pasted.tsx";
import { Typed } from "./typed.tsx";

const ways = ["file", "paste", "type"] as const;

type Way = (typeof ways)[number];

/** The three ways in which people come into the roster. */
export function AddPeople(parts: OfficeParts) {
  const { t } = useTranslation("desk");
  const [way, setWay] = useState<Way>("file");
  const [outcome, setOutcome] = useState<string>();
  const props = { ...parts, onSaved: setOutcome };
  return (
    <Card as="section" className={styles.section ?? ""}>
      <h2>{t("add.title")}</h2>
      <RadioRow
        legend={t("add.how")}
        value={way}
        options={ways.map((each) => ({ value: each, label: t(`add.ways.${each}`) }))}
        onChange={(next) => {
          setOutcome(undefined);
          setWay(next);
        }}
      />
      {way === "file" && <FromFile {...props} />}
      {way === "paste" && <Pasted {...props} />}
      {way === "type" && <Typed {...props} />}
      <StatusLine>{outcome}</StatusLine>
    </Card>
  );
}
