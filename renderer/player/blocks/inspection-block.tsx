import { startTransition, useEffect, useRef, useState } from "react";
import { useTranslation } from "react-i18next";
import type { RichText } from "../../domain/rich-text/rich-text.ts";
import { InspectionView } from "../inspection/inspection-view.tsx";
import { PracticeCard } from "../inspection/practice-card.tsx";
import { PracticeCards } from "../inspection/practice-cards.tsx";
import { Card } from "../../ui/card.tsx";
import { StatusLine } from "../../ui/status-line.tsx";
import styles from "./lab-block.module.css";
import type { LabUse } from "./lab-use.ts";
import { RichTextView } from "./rich-text.tsx";
import { type Looked, useLab } from "./use-lab.ts";

type Props = {
  readonly files: readonly string[];
  readonly prompt: RichText;
  readonly use: LabUse;
};

/** Practice files of a lesson, to be inspected one after the other. */
export function InspectionBlock({ files, prompt, use }: Props) {
  const { t } = useTranslation("lab");
  const { work, look } = useLab(use);
  const [looked, setLooked] = useState<readonly Looked[]>([]);
  const last = looked.at(-1);
  const report = useFocusOn(last);
  const known = usePracticeFiles(files, use);
  const inspect = async (name: string) => {
    const found = await look(name, "practice", () => use.practiceFile(name));
    if (found === undefined) return;
    // A report is long: drawn in pieces, it never holds the page up.
    startTransition(() => setLooked((before) => [...before.filter(({ file }) => file.name !== name), found]));
  };
  const news = { idle: undefined, busy: t("reading"), failed: t("failed") }[work.state];
  return (
    <Card className={styles.block ?? ""}>
      <RichTextView text={prompt} />
      <PracticeCards>
        {files.map((name) => (
          <li key={name}>
            <PracticeCard
              name={name}
              mediaType={known.get(name)?.type ?? "image/jpeg"}
              file={known.get(name)}
              isInspected={looked.some(({ file }) => file.name === name)}
              isDisabled={work.state === "busy"}
              onPress={() => void inspect(name)}
            />
          </li>
        ))}
      </PracticeCards>
      <StatusLine>{news}</StatusLine>
      {last && (
        <div ref={report} className={styles.report}>
          <InspectionView key={last.file.name} report={last.report} picture={pictureOf(last.file)} />
        </div>
      )}
    </Card>
  );
}

function pictureOf(file: File): File | undefined {
  return file.type.startsWith("image/") ? file : undefined;
}

/** The files, as far as they were read; one that could not be is read again when it is inspected. */
function usePracticeFiles(names: readonly string[], { practiceFile }: LabUse) {
  const [files, setFiles] = useState<ReadonlyMap<string, File>>(new Map());
  const wanted = names.join("/");
  const read = useRef(practiceFile);
  useEffect(() => {
    let isCurrent = true;
    for (const name of wanted.split("/")) {
      read.current(name).then(
        (file) => isCurrent && setFiles((before) => new Map(before).set(name, file)),
        () => undefined,
      );
    }
    return () => {
      isCurrent = false;
    };
  }, [wanted]);
  return files;
}

/** The answer takes the focus when it is there. */
function useFocusOn(looked: Looked | undefined) {
  const report = useRef<HTMLDivElement>(null);
  useEffect(() => {
    report.current?.querySelector<HTMLElement>("h2")?.focus();
  }, [looked]);
  return report;
}
