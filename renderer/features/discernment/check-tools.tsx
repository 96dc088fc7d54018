import { ChevronRight, PhoneCall, ScanSearch, Telescope } from "lucide-react";
import { type ReactNode, useState } from "react";
import { useTranslation } from "react-i18next";
import type { DiscernmentItem } from "../../domain/discernment/document.ts";
import type { DiscernmentTool } from "../../domain/event/discernment-terms.ts";
import type { InspectionReport } from "../../domain/provenance/report.ts";
import { RichTextView } from "../../player/blocks/rich-text.tsx";
import type { Loading } from "../../state/use-document.ts";
import styles from "./check-tools.module.css";
import { InspectPicture } from "./inspect-picture.tsx";

const icons = { inspect: ScanSearch, sideways: Telescope, "call-back": PhoneCall };

/** The ways to the evidence. What a way leads to is in the page only while it is open. */
export function CheckTools({
  item: { words, medium },
  picture,
  inspect,
  onUse,
}: {
  readonly item: DiscernmentItem;
  readonly picture: Loading<File | undefined>;
  readonly inspect: (file: File) => Promise<InspectionReport>;
  readonly onUse: (tool: DiscernmentTool) => void;
}) {
  const { t } = useTranslation("discernment");
  return (
    <section className={styles.tools}>
      <h2>{t("tools")}</h2>
      <Tool tool="inspect" onUse={onUse}>
        {medium === "picture" ? (
          <InspectPicture picture={picture} inspect={inspect} />
        ) : (
          <RichTextView text={words.inspect ?? []} />
        )}
      </Tool>
      <Tool tool="sideways" onUse={onUse}>
        <RichTextView text={words.sideways} />
      </Tool>
      <Tool tool="call-back" onUse={onUse}>
        <RichTextView text={words.callBack} />
      </Tool>
    </section>
  );
}

function Tool({
  tool,
  onUse,
  children,
}: {
  readonly tool: DiscernmentTool;
  readonly onUse: (tool: DiscernmentTool) => void;
  readonly children: ReactNode;
}) {
  const { t } = useTranslation("discernment");
  const [isOpen, setIsOpen] = useState(false);
  const Icon = icons[tool];
  return (
    <details
      className={styles.tool}
      onToggle={({ currentTarget }) => {
        setIsOpen(currentTarget.open);
        if (currentTarget.open) onUse(tool);
      }}
    >
      <summary className={styles.summary}>
        <Icon aria-hidden size="1.3em" />
        <span>
          <strong>{t(`tool.${tool}`)}</strong> <span className={styles.hint}>{t(`toolHint.${tool}`)}</span>
        </span>
        <ChevronRight aria-hidden size="1.2em" className={styles.arrow} />
      </summary>
      {isOpen && <div className={styles.evidence}>{children}</div>}
    </details>
  );
}
