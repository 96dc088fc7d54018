import { useEffect, useEffectEvent, useState } from "react";
import { recordFiles } from "./record-files.ts";

/** Takes files and folders that are dropped anywhere on the page; tells whether some are held over it. */
export function useRecordsDrop(onFiles: (files: readonly File[]) => void): boolean {
  const [isOver, setOver] = useState(false);
  const take = useEffectEvent(async (transfer: DataTransfer) => onFiles(await droppedFiles(transfer)));

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
      void take(event.dataTransfer);
    };
    document.addEventListener("dragover", hold, { signal });
    document.addEventListener("dragleave", leave, { signal });
    document.addEventListener("drop", drop, { signal });
    return () => listening.abort();
  }, []);
  return isOver;
}

function hasFiles({ dataTransfer }: DragEvent): boolean {
  return dataTransfer?.types.includes("Files") ?? false;
}

/** Files as they are, and of folders whatever records they hold. */
async function droppedFiles(transfer: DataTransfer): Promise<File[]> {
  // What was dropped can be asked for only until the event is over.
  const dropped = [...transfer.items].map((item): Promise<File[]> => {
    const entry = item.kind === "file" ? item.webkitGetAsEntry() : null;
    if (entry?.isDirectory) return filesBelow(entry).then(recordFiles);
    const file = item.getAsFile();
    return Promise.resolve(file === null ? [] : [file]);
  });
  return (await Promise.all(dropped)).flat();
}

/** What cannot be looked into is passed over. */
async function filesBelow(entry: FileSystemEntry, depth = 8): Promise<File[]> {
  try {
    if (isFile(entry)) return [await new Promise<File>((resolve, reject) => entry.file(resolve, reject))];
    if (!isFolder(entry) || depth === 0) return [];
    const inside = await entriesOf(entry.createReader());
    return (await Promise.all(inside.map((each) => filesBelow(each, depth - 1)))).flat();
  } catch {
    return [];
  }
}

/** A reader gives a hundred at a time, and none at the end. */
async function entriesOf(reader: FileSystemDirectoryReader): Promise<FileSystemEntry[]> {
  const all: FileSystemEntry[] = [];
  for (;;) {
    const some = await new Promise<FileSystemEntry[]>((resolve, reject) =>
      reader.readEntries(resolve, reject),
    );
    if (some.length === 0) return all;
    all.push(...some);
  }
}

function isFile(entry: FileSystemEntry): entry is FileSystemFileEntry {
  return entry.isFile;
}

function isFolder(entry: FileSystemEntry): entry is FileSystemDirectoryEntry {
  return entry.isDirectory;
}
