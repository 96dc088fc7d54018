import { useTranslation } from "react-i18next";
import styles from "../desk.module.css";
import { OwnName } from "../own-name.tsx";
import type { Party } from "./use-parties.ts";

/** What is known of one of two who may be the same person. */
export function PartyCard({ party }: { readonly party: Party }) {
  const { t } = useTranslation("desk");
  const { name, staffNumber, unit, device, deviceName } = party;
  const from =
    device === undefined
      ? t("same.inRoster")
      : t("same.onPc", { pc: deviceName || t("pc", { id: device.slice(0, 8) }) });
  return (
    <div className={styles.party}>
      <p className={styles.strong}>
        <OwnName>{name}</OwnName>
      </p>
      <p>{staffNumber === "" ? t("same.noNumber") : <bdi>{staffNumber}</bdi>}</p>
      {unit !== "" && (
        <p>
          <bdi>{unit}</bdi>
        </p>
      )}
      <p className={styles.muted}>{from}</p>
    </div>
  );
}
