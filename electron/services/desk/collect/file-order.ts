/** A file's place in the order of a collection. */
export type FilePlace = {
  /** Says that the file was opened, or will not be; and of which PC it is. */
  readonly opened: (device?: string) => void;
  /** Resolves when all files before it are opened, and those of the same PC judged. */
  readonly myTurn: () => Promise<void>;
  /** Says that the file was judged, or will not be. */
  readonly done: () => void;
};

type Pending = { readonly index: number; readonly device: string; readonly isDone: Promise<void> };

/**
 * Lets files be opened side by side while those of one PC are judged in their order: which PC a file is of is only known
 * once it is open.
 */
export function createFileOrder() {
  const pending = new Set<Pending>();
  let openedBefore: Promise<unknown> = Promise.resolve();
  let count = 0;
  return {
    /** The place of the next file. */
    next: (): FilePlace => {
      const index = count;
      count += 1;
      const [isOpened, isDone] = [Promise.withResolvers<void>(), Promise.withResolvers<void>()];
      const before = openedBefore;
      openedBefore = Promise.all([before, isOpened.promise]);
      let mine: Pending | undefined;
      return {
        opened: (device) => {
          if (device !== undefined) pending.add((mine = { index, device, isDone: isDone.promise }));
          isOpened.resolve();
        },
        myTurn: async () => {
          await before;
          const ahead = [...pending].filter((other) => other.index < index && other.device === mine?.device);
          await Promise.all(ahead.map((other) => other.isDone));
        },
        done: () => {
          if (mine !== undefined) pending.delete(mine);
          isOpened.resolve();
          isDone.resolve();
        },
      };
    },
  };
}
