import { useEffect, useEffectEvent, useState } from "react";

type Hear = {
  /** What it holds can be asked for only until this returns. */
  readonly onDrop: (transfer: DataTransfer) => void;
  readonly onPaste?: (transfer: DataTransfer | null) => void;
};

/** Takes files that are dropped anywhere on the page, or pasted; tells whether some are held over it. */
export function useDrop({ onDrop, onPaste }: Hear): boolean {
  const [isOver, setOver] = useState(false);
  const takeDrop = useEffectEvent(onDrop);
  const takePaste = useEffectEvent((transfer: DataTransfer | null) => onPaste?.(transfer));

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
      if (!hasFiles(event) || event.dataTransfer === null) return;
      event.preventDefault();
      setOver(false);
      takeDrop(event.dataTransfer);
    };
    document.addEventListener("dragover", hold, { signal });
    document.addEventListener("dragleave", leave, { signal });
    document.addEventListener("drop", drop, { signal });
    document.addEventListener("paste", ({ clipboardData }) => takePaste(clipboardData), { signal });
    return () => listening.abort();
  }, []);
  return isOver;
}

function hasFiles({ dataTransfer }: DragEvent): boolean {
  return dataTransfer?.types.includes("Files") ?? false;
}
