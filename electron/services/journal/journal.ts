import { basename, dirname, join } from "node:path";
import type { JournalEvent, LearnerEvent } from "../../../renderer/domain/event/event.ts";
import { upcast } from "../../../renderer/domain/event/upcast.ts";
import type { JournalState } from "../../contract/contract.ts";
import type { AppendFile, Disk } from "../disk/disk.ts";
import { ServiceFailure } from "../service-failure.ts";
import { genesis, openLine, sealLine } from "./line.ts";
import { type ScannedLine, scanJournal } from "./scan.ts";

export type JournalFinding = JournalState["findings"][number];
export type JournalEnd = { readonly seq: number; readonly head: string };

/** One device's append-only journal of one learner. */
export type Journal = {
  readonly findings: readonly JournalFinding[];
  readonly end: () => JournalEnd;
  /** Writes the events behind those before and answers when they are on the disk; an event already written is not written again. */
  readonly append: (events: readonly LearnerEvent[]) => Promise<JournalEnd>;
  /** Events with a sequence above `after`; undefined when `head` is not the hash at `after`. */
  readonly read: (
    after: number,
    limit: number,
    head?: string,
  ) => Promise<{ readonly events: readonly JournalEvent[]; readonly head: string; readonly isEnd: boolean } | undefined>;
  readonly close: () => Promise<void>;
};

/** Opens a journal, cuts a torn end off (the cut bytes are kept beside it) and tells what was found. */
export async function openJournal(disk: Disk, path: string): Promise<Journal> {
  const bytes = (await disk.read(path)) ?? new Uint8Array();
  const scan = scanJournal(bytes);
  const findings = await keepDamage(disk, path, bytes, scan);
  const lines: ScannedLine[] = [...scan.lines];
  const ids = new Set(lines.map(({ id }) => id));
  const file = await disk.openAppend(path);
  if (scan.length < bytes.length) await cut(file, scan.length);
  let length = scan.length;
  let hasLeftovers = false;
  let queue: Promise<unknown> = Promise.resolve();

  const end = (): JournalEnd => ({ seq: lines.at(-1)?.seq ?? 0, head: lines.at(-1)?.hash ?? genesis });

  // After a failure part of a line may stand there: what was not acknowledged must not come before what will be.
  const cutLeftovers = async () => {
    await cut(file, length);
    hasLeftovers = false;
  };

  const write = async (events: readonly LearnerEvent[]): Promise<JournalEnd> => {
    let { seq, head } = end();
    const added: ScannedLine[] = [];
    const texts: string[] = [];
    let start = length;
    for (const event of events) {
      if (ids.has(event.id) || added.some(({ id }) => id === event.id)) continue;
      seq += 1;
      const sealed = sealLine({ ...event, seq, prev: head });
      head = sealed.hash;
      const until = start + Buffer.byteLength(sealed.text);
      added.push({ seq, start, end: until, hash: head, id: event.id });
      texts.push(sealed.text);
      start = until;
    }
    if (added.length === 0) return end();
    if (hasLeftovers) await cutLeftovers();
    try {
      await file.append(Buffer.from(texts.join("")));
      await file.sync();
    } catch (error) {
      hasLeftovers = true;
      await cutLeftovers().catch(() => undefined);
      throw error;
    }
    for (const line of added) {
      lines.push(line);
      ids.add(line.id);
    }
    length = start;
    return end();
  };

  return {
    findings,
    end,
    append: (events) => {
      const written = queue.then(() => write(events));
      queue = written.catch(() => undefined);
      return written;
    },
    read: async (after, limit, head) => {
      const first = indexAfter(lines, after);
      const before = lines[first - 1];
      if (head !== undefined && (before?.seq !== after || before.hash !== head)) return undefined;
      const page = lines.slice(first, first + limit);
      const [from, to] = [page[0]?.start ?? 0, page.at(-1)?.end ?? 0];
      const text = new TextDecoder().decode(await disk.readRange(path, from, to - from));
      return {
        events: text.split("\n").flatMap((line) => parse(line) ?? []),
        head: page.at(-1)?.hash ?? before?.hash ?? genesis,
        isEnd: first + page.length >= lines.length,
      };
    },
    close: async () => {
      await queue;
      await file.close();
    },
  };
}

function parse(line: string): JournalEvent | undefined {
  const opened = openLine(line);
  if (opened === undefined) return undefined;
  const { hash, ...event } = opened;
  return upcast(event);
}

async function cut(file: AppendFile, length: number): Promise<void> {
  await file.truncate(length);
  await file.sync();
}

/** The index of the first line with a sequence above `after`, found by halving. */
function indexAfter(lines: readonly ScannedLine[], after: number): number {
  let [low, high] = [0, lines.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((lines[middle]?.seq ?? Infinity) <= after) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Keeps a copy of whatever is damaged or cut before anything is changed. */
async function keepDamage(
  disk: Disk,
  path: string,
  bytes: Uint8Array,
  scan: ReturnType<typeof scanJournal>,
): Promise<JournalFinding[]> {
  const isTorn = scan.length < bytes.length;
  const findings: JournalFinding[] = scan.unreadable.map((line) => ({ kind: "unreadable-event", line, kept: path }));
  if (!isTorn && scan.damaged.length === 0) return findings;
  const folder = join(dirname(path), "damaged");
  await disk.makeFolder(folder);
  if (scan.damaged.length > 0) {
    const kept = join(folder, `${basename(path)}.${bytes.length}`);
    if ((await disk.read(kept)) === undefined) await disk.replace(kept, bytes);
    findings.push(...scan.damaged.map((line) => ({ kind: "damage-inside" as const, line, kept })));
  }
  if (isTorn) {
    const kept = join(folder, `${basename(path)}.cut-at-${scan.length}`);
    await disk.replace(kept, bytes.subarray(scan.length));
    findings.push({ kind: "torn-end-cut", line: scan.lines.length + scan.damaged.length + 1, kept });
  }
  return findings;
}

/** Refuses a journal name that could leave its folder. */
export function journalPath(folder: string, device: string): string {
  if (!/^[a-z0-9-]+$/.test(device)) throw new ServiceFailure("bad-request", `${device} is no device`);
  return join(folder, `${device}.ndjson`);
}
