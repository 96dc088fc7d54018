import { basename, dirname } from "node:path";
import type { Disk, DiskFile } from "../../../../electron/services/disk/disk.ts";

type FileNode = { kind: "file"; now: Buffer; onDisk: Buffer };
type FolderNode = { kind: "folder"; now: Map<string, Node>; onDisk: Map<string, Node> };
type Node = FileNode | FolderNode;

export type SimulatedDiskOptions = {
  /** Bytes that fit on it. */
  readonly capacity?: number;
  /** A disk whose `fdatasync` does nothing, to prove that a test would notice. */
  readonly isSyncBroken?: boolean;
};

/** A disk in memory that forgets, when the power goes, what was not synced: bytes of files and names in folders alike. */
export type SimulatedDisk = Disk & {
  /** Lets the power go at the given change from now: that one and all later calls fail. */
  readonly cutPowerAt: (change: number) => void;
  /** Changes made so far. */
  readonly changes: () => number;
  readonly syncs: () => number;
  /** The disk after the power came back. What was not synced is lost, there, or there in part, as `random` has it. */
  readonly afterPowerCut: (random: () => number) => SimulatedDisk;
  readonly setCapacity: (bytes: number) => void;
};

export function createSimulatedDisk(options: SimulatedDiskOptions = {}, root = aFolder()): SimulatedDisk {
  let [changes, syncs, cutAt, capacity] = [0, 0, Infinity, options.capacity ?? Infinity];

  const change = <Value>(action: () => Value): Value => {
    changes += 1;
    if (changes >= cutAt) throw new Error("the power is cut");
    return action();
  };
  const open = async (path: string, from: "end" | "empty"): Promise<DiskFile> => {
    const file = change(() => openNode(root, path, from));
    const write = (bytes: Uint8Array) => {
      const free = capacity - usedBytes(root);
      const isCut = changes >= cutAt;
      const fits = Buffer.from(bytes.subarray(0, isCut ? bytes.length >> 1 : Math.max(0, free)));
      file.now = Buffer.concat([file.now, fits]);
      if (isCut) throw new Error("the power is cut");
      if (fits.length < bytes.length)
        throw Object.assign(new Error("no space left on device"), { code: "ENOSPC" });
    };
    return {
      write: async (bytes) => {
        changes += 1;
        write(bytes);
      },
      sync: async () =>
        change(() => {
          syncs += 1;
          if (!options.isSyncBroken) file.onDisk = file.now;
        }),
      truncate: async (length) => change(() => void (file.now = file.now.subarray(0, length))),
      close: async () => undefined,
    };
  };
  return {
    open,
    read: async (path) => fileAt(root, path)?.now,
    readRange: async (path, start, length) =>
      fileAt(root, path)?.now.subarray(start, start + length) ?? Buffer.alloc(0),
    list: async (path) => [...(folderAt(root, path)?.now.keys() ?? [])],
    makeFolder: async (path) => change(() => void makeFolder(root, path)),
    syncFolder: async (path) =>
      change(() => {
        const folder = folderAt(root, path);
        if (folder === undefined) throw missing(path);
        folder.onDisk = new Map(folder.now);
      }),
    rename: async (from, to) => change(() => renameNode(root, from, to)),
    remove: async (path) => change(() => void folderAt(root, dirname(path))?.now.delete(basename(path))),
    freeBytes: async () => (capacity === Infinity ? undefined : capacity - usedBytes(root)),
    cutPowerAt: (at) => void (cutAt = changes + at),
    changes: () => changes,
    syncs: () => syncs,
    setCapacity: (bytes) => void (capacity = bytes),
    afterPowerCut: (random) => createSimulatedDisk({}, survivors(root, random) as FolderNode),
  };
}

function aFolder(): FolderNode {
  return { kind: "folder", now: new Map(), onDisk: new Map() };
}

function nodeAt(root: FolderNode, path: string): Node | undefined {
  const names = path.split("/").filter((name) => name !== "");
  return names.reduce<Node | undefined>(
    (node, name) => (node?.kind === "folder" ? node.now.get(name) : undefined),
    root,
  );
}

function fileAt(root: FolderNode, path: string): FileNode | undefined {
  const node = nodeAt(root, path);
  return node?.kind === "file" ? node : undefined;
}

function folderAt(root: FolderNode, path: string): FolderNode | undefined {
  const node = nodeAt(root, path);
  return node?.kind === "folder" ? node : undefined;
}

function makeFolder(root: FolderNode, path: string): FolderNode {
  let folder = root;
  for (const name of path.split("/").filter((each) => each !== "")) {
    const next = folder.now.get(name) ?? aFolder();
    folder.now.set(name, next);
    folder = next as FolderNode;
  }
  return folder;
}

function openNode(root: FolderNode, path: string, from: "end" | "empty"): FileNode {
  const folder = folderAt(root, dirname(path));
  if (folder === undefined) throw missing(path);
  const file = fileAt(root, path) ?? { kind: "file", now: Buffer.alloc(0), onDisk: Buffer.alloc(0) };
  folder.now.set(basename(path), file);
  if (from === "empty") file.now = Buffer.alloc(0);
  return file;
}

function renameNode(root: FolderNode, from: string, to: string): void {
  const node = nodeAt(root, from);
  const target = nodeAt(root, to);
  if (node === undefined) throw missing(from);
  if (target?.kind === "folder" && target.now.size > 0) throw new Error(`${to} is not empty`);
  folderAt(root, dirname(from))?.now.delete(basename(from));
  folderAt(root, dirname(to))?.now.set(basename(to), node);
}

function survivors(node: Node, random: () => number): Node {
  if (node.kind === "file") {
    const left = survivingBytes(node, random);
    return { kind: "file", now: left, onDisk: left };
  }
  const names = random() < 0.5 ? node.onDisk : node.now;
  const left = new Map([...names].map(([name, child]) => [name, survivors(child, random)]));
  return { kind: "folder", now: left, onDisk: new Map(left) };
}

/** What was not synced of a file: nothing, all, or the beginning of what came new, perhaps with its last part as zeros. */
function survivingBytes({ now, onDisk }: FileNode, random: () => number): Buffer {
  const chance = random();
  if (chance < 0.4 || now.equals(onDisk)) return onDisk;
  if (chance < 0.55 || now.length <= onDisk.length) return now;
  const torn = Buffer.from(
    now.subarray(0, onDisk.length + Math.floor(random() * (now.length - onDisk.length))),
  );
  if (chance < 0.75) torn.fill(0, Math.max(onDisk.length, torn.length - 40));
  return torn;
}

function usedBytes(node: Node): number {
  if (node.kind === "file") return node.now.length;
  return [...node.now.values()].reduce((sum, child) => sum + usedBytes(child), 0);
}

function missing(path: string): Error {
  return Object.assign(new Error(`there is no ${path}`), { code: "ENOENT" });
}
