import { useTranslation } from "react-i18next";
import type { Comfort } from "../../domain/people/comfort.ts";
import { hasOwnDigits } from "../../domain/language/digits.ts";
import { useLanguages } from "../../i18n/language-context.ts";
import { useApp, useAppState } from "../../state/use-app.ts";
import { useProfile } from "../../state/use-profile.ts";
import { Card } from "../../ui/card.tsx";
import { Checkbox } from "../../ui/checkbox.tsx";
import { RadioRow } from "../../ui/radio-row.tsx";
import { Select } from "../../ui/select.tsx";
import styles from "./settings.module.css";

const textSizes = [100, 125, 150, 175, 200] as const;

/** Language, text size, colours, motion, digits, calendar, shortcuts: all take effect at once. */
export function ComfortSection() {
  const { t } = useTranslation("settings");
  const app = useApp();
  const { offered } = useLanguages();
  const language = useAppState((state) => state.language);
  const { learner, change } = useProfile();
  const { comfort } = learner;
  const set = (changes: Partial<Comfort>) => void change({ comfort: { ...comfort, ...changes } });

  return (
    <Card as="section" className={styles.section ?? ""}>
      <h2>{t("comfort")}</h2>
      <Select
        label={t("language")}
        value={language}
        options={offered.map(({ tag, name }) => ({ value: tag, label: name, lang: tag }))}
        onChange={(tag) => void app.chooseLanguage(tag)}
      />
      <RadioRow
        legend={t("textSize")}
        value={String(comfort.textSize)}
        options={textSizes.map((size) => ({ value: String(size), label: t("percent", { value: size }) }))}
        onChange={(size) => set({ textSize: Number(size) })}
      />
      <RadioRow
        legend={t("theme")}
        value={comfort.theme}
        options={(["system", "light", "dark", "high-contrast"] as const).map((value) => ({
          value,
          label: t(`themes.${value}`),
        }))}
        onChange={(theme) => set({ theme })}
      />
      <RadioRow
        legend={t("motion")}
        value={comfort.motion}
        options={(["system", "reduced"] as const).map((value) => ({ value, label: t(`motions.${value}`) }))}
        onChange={(motion) => set({ motion })}
      />
      {hasOwnDigits(language) && (
        <RadioRow
          legend={t("digits")}
          value={comfort.digits}
          options={(["latin", "native"] as const).map((value) => ({
            value,
            label: t(`digitNames.${value}`),
          }))}
          onChange={(digits) => set({ digits })}
        />
      )}
      <RadioRow
        legend={t("calendar")}
        value={comfort.calendar}
        options={(["gregorian", "buddhist"] as const).map((value) => ({
          value,
          label: t(`calendars.${value}`),
        }))}
        onChange={(calendar) => set({ calendar })}
      />
      <Checkbox
        label={t("shortcuts")}
        isChecked={comfort.shortcuts}
        onChange={(shortcuts) => set({ shortcuts })}
      />
    </Card>
  );
}
