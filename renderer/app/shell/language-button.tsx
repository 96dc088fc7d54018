import { Languages as Icon } from "lucide-react";
import { lazy, Suspense, useState } from "react";
import { useTranslation } from "react-i18next";
import { useLanguages } from "../../i18n/language-context.ts";
import { useAppState } from "../../state/use-app.ts";
import { ChipButton } from "../../ui/chip.tsx";

const LanguageList = lazy(async () => ({ default: (await import("./language-list.tsx")).LanguageList }));

/** The language in use; pressing it offers the others, each in its own name. */
export function LanguageButton() {
  const { t } = useTranslation("shell");
  const { offered } = useLanguages();
  const language = useAppState((state) => state.language);
  const [isOpen, setIsOpen] = useState(false);
  const name = offered.find(({ tag }) => tag === language)?.name ?? language;
  return (
    <>
      <ChipButton
        aria-label={t("language", { language: name })}
        aria-haspopup="dialog"
        onClick={() => setIsOpen(true)}
      >
        <Icon aria-hidden size="1.1em" />
        <span lang={language}>{name}</span>
      </ChipButton>
      {isOpen && (
        <Suspense>
          <LanguageList onClose={() => setIsOpen(false)} />
        </Suspense>
      )}
    </>
  );
}
