import { useDrop } from "../../ui/use-drop.ts";

type Hear = { readonly onFiles: (files: readonly File[]) => void; readonly onNone: (why: NoFiles) => void };

export type NoFiles = "nothing-pasted" | "only-folders";

/** Takes files that are dropped anywhere on the page, or pasted; tells whether some are held over it. */
export function useFileDrop({ onFiles, onNone }: Hear): boolean {
  const take = (files: readonly File[], why: NoFiles) => (files.length > 0 ? onFiles(files) : onNone(why));
  return useDrop({
    onDrop: (transfer) => take(droppedFiles(transfer), "only-folders"),
    onPaste: (transfer) => take([...(transfer?.files ?? [])], "nothing-pasted"),
  });
}

/** A folder is handed over as if it were a file, which then cannot be read. */
function droppedFiles({ items }: DataTransfer): File[] {
  return [...items].flatMap((item) =>
    item.kind !== "file" || item.webkitGetAsEntry()?.isDirectory ? [] : (item.getAsFile() ?? []),
  );
}
