import type { Output } from "../../../contract/contract.ts";
import { type Clock, timestamp } from "../../clock.ts";
import { ServiceFailure } from "../../service-failure.ts";
import { type Collection, problemOf } from "./collector.ts";
import { type FolderSource, sourcesIn } from "./folder-sources.ts";
import type { Collected } from "./run-collection.ts";
import type { Source } from "./source.ts";

type Watched = NonNullable<Output<"desk.collectProgress">["watch"]>;

type Ports = {
  readonly clock: Clock;
  readonly collect: (
    sources: readonly FolderSource[],
    onCollected: (collected: readonly Collected[]) => void,
  ) => Promise<Collection>;
  readonly every?: number;
};

const halfMinute = 30_000;

/** Looks into a folder again and again, as networks do not tell of changes, and collects what it has not seen. */
export function createWatch({ clock, collect, every = halfMinute }: Ports) {
  let watched: Watched | undefined;
  let timer: NodeJS.Timeout | undefined;
  let seen = new Set<string>();
  let looking: Promise<void> | undefined;

  const look = async (path: string): Promise<void> => {
    const lookedAt = timestamp(clock.now());
    try {
      const fresh = (await sourcesIn(path)).filter(({ stamp }) => !seen.has(stamp));
      const stamps = new Map<Source, string>(fresh.map((source) => [source, source.stamp]));
      const note = (collected: readonly Collected[]) => {
        for (const { file, source } of collected)
          if (file.refusal?.reason !== "unreadable") seen.add(stamps.get(source) ?? "");
      };
      const { problem } = fresh.length > 0 ? await collect(fresh, note) : {};
      if (watched?.path === path) watched = { path, lookedAt, ...(problem && { problem }) };
    } catch (error) {
      const isGone = error instanceof ServiceFailure && error.code === "not-found";
      const { problem } = isGone ? { problem: "folder-gone" as const } : problemOf(error);
      if (watched?.path === path) watched = { path, lookedAt, ...(problem && { problem }) };
    }
  };
  /** One look at a time; a folder that does not answer holds up no more than itself. */
  const lookOnce = (path: string): void => {
    looking ??= look(path).finally(() => (looking = undefined));
  };
  const stop = (): void => {
    clearInterval(timer);
    watched = undefined;
  };
  return {
    start: (path: string): void => {
      stop();
      seen = new Set();
      watched = { path };
      timer = setInterval(() => lookOnce(path), every).unref();
      lookOnce(path);
    },
    stop,
    watched: (): Watched | undefined => watched,
  };
}
