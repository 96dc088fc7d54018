import { useState } from "react";
import { useTranslation } from "react-i18next";
import { Button } from "../../../ui/button.tsx";
import { Card } from "../../../ui/card.tsx";
import styles from "../desk.module.css";
import type { DeskData } from "../load-desk.ts";
import { ManyPcs } from "./many-pcs.tsx";
import { NewPc } from "./new-pc.tsx";
import type { Collecting } from "./use-collecting.ts";

const atOnce = 10;

type Props = {
  readonly data: DeskData;
  readonly collecting: Collecting;
  readonly onChanged: () => Promise<void>;
};

/** PCs whose records wait until their fingerprints were compared. */
export function NewPcs({ data, collecting, onChanged }: Props) {
  const { t } = useTranslation("desk");
  const [most, setMost] = useState(atOnce);
  const [isMany, setMany] = useState(false);
  const fresh = data.devices.filter(({ state }) => state === "new");
  if (fresh.length === 0) return null;
  return (
    <Card as="section" className={styles.section ?? ""}>
      <h2>{t("newPcs.title", { count: fresh.length })}</h2>
      <p>{t("newPcs.body")}</p>
      {fresh.length > 1 && (
        <div className={styles.buttons}>
          <Button aria-expanded={isMany} onClick={() => setMany(!isMany)}>
            {t("newPcs.many")}
          </Button>
        </div>
      )}
      {isMany && fresh.length > 1 && <ManyPcs pcs={fresh} collecting={collecting} />}
      <ul className={styles.cards}>
        {fresh.slice(0, most).map((pc) => (
          <NewPc key={pc.device} pc={pc} collecting={collecting} onChanged={onChanged} />
        ))}
      </ul>
      {fresh.length > most && (
        <div className={styles.buttons}>
          <Button onClick={() => setMost(most + atOnce)}>
            {t("newPcs.more", { count: fresh.length - most })}
          </Button>
        </div>
      )}
    </Card>
  );
}
