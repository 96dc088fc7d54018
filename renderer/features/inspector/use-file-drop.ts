import { useEffect, useEffectEvent, useState } from "react";

type Hear = { readonly onFiles: (files: readonly File[]) => void; readonly onNone: (why: NoFiles) => void };

export type NoFiles = "nothing-pasted" | "only-folders";

/** Takes files that are dropped anywhere on the page, or pasted; tells whether some are held over it. */
export function useFileDrop({ onFiles, onNone }: Hear): boolean {
  const [isOver, setOver] = useState(false);
  const take = useEffectEvent((files: readonly File[], why: NoFiles) =>
    files.length > 0 ? onFiles(files) : onNone(why),
  );

  useEffect(() => {
    const listening = new AbortController();
    const { signal } = listening;
    const hold = (event: DragEvent) => {
      if (!hasFiles(event)) return;
      event.preventDefault();
      setOver(true);
    };
    const leave = (event: DragEvent) => {
      if (event.relatedTarget === null) setOver(false);
    };
    const drop = (event: DragEvent) => {
      if (!hasFiles(event)) return;
      event.preventDefault();
      setOver(false);
      take(droppedFiles(event.dataTransfer), "only-folders");
    };
    const paste = ({ clipboardData }: ClipboardEvent) =>
      take([...(clipboardData?.files ?? [])], "nothing-pasted");
    document.addEventListener("dragover", hold, { signal });
    document.addEventListener("dragleave", leave, { signal });
    document.addEventListener("drop", drop, { signal });
    document.addEventListener("paste", paste, { signal });
    return () => listening.abort();
  }, []);
  return isOver;
}

function hasFiles({ dataTransfer }: DragEvent): boolean {
  return dataTransfer?.types.includes("Files") ?? false;
}

/** A folder is handed over as if it were a file, which then cannot be read. */
function droppedFiles(transfer: DataTransfer | null): File[] {
  return [...(transfer?.items ?? [])].flatMap((item) =>
    item.kind !== "file" || item.webkitGetAsEntry()?.isDirectory ? [] : (item.getAsFile() ?? []),
  );
}
