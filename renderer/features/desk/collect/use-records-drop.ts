import { useDrop } from "../../../ui/use-drop.ts";
import { recordFiles } from "./record-files.ts";

/** Takes files and folders that are dropped anywhere on the page; tells whether some are held over it. */
export function useRecordsDrop(onFiles: (files: readonly File[]) => void): boolean {
  return useDrop({ onDrop: (transfer) => void droppedFiles(transfer).then(onFiles) });
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
