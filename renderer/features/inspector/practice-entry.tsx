import type { PracticeFile } from "../../domain/provenance/practice-set.ts";
import { PracticeCard } from "../../player/inspection/practice-card.tsx";
import { useEnvironment } from "../../state/environment.ts";
import { useDocument } from "../../state/use-document.ts";

type Props = {
  readonly practice: PracticeFile;
  readonly isInspected: boolean;
  readonly onInspect: (file: File) => void;
};

/** A file of the practice set, read as soon as it is shown; one that could not be read is read again when pressed. */
export function PracticeEntry({ practice: { file, mediaType }, isInspected, onInspect }: Props) {
  const { content } = useEnvironment();
  const loaded = useDocument(file, () => content.practiceFile(file, file));
  const document = loaded.state === "ready" ? loaded.document : undefined;
  const press = () => {
    if (loaded.state === "failed") return loaded.retry();
    if (document !== undefined) return onInspect(document);
    // Pressed before it was read: a press is not lost. That it cannot be read is said by the card.
    content.practiceFile(file, file).then(onInspect, () => undefined);
  };
  return (
    <PracticeCard
      name={file}
      mediaType={mediaType}
      file={document}
      isUnreadable={loaded.state === "failed"}
      isInspected={isInspected}
      onPress={press}
    />
  );
}
