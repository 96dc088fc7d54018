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
  let outcome: Collection | undefined;
  let timer: NodeJS.Timeout | undefined;
  let seen = new Set<string>();
  /** Of which it was said that they cannot be read: they are tried again and are no news. */
  let unreadable = new Set<string>();
  let looking: Promise<void> | undefined;

  const isWatched = (path: string) => watched?.path === path;
  const look = async (path: string): Promise<void> => {
    const lookedAt = timestamp(clock.now());
    const note = (problem: Watched["problem"], cameAt = watched?.cameAt): void => {
      if (isWatched(path))
        watched = { path, lookedAt, ...(problem && { problem }), ...(cameAt && { cameAt }) };
    };
    try {
      const fresh = (await sourcesIn(path)).filter(({ stamp }) => !seen.has(stamp));
      if (!isWatched(path)) return;
      if (fresh.length === 0) return note(undefined);
      const { came, isNews } = await collectFresh(fresh);
      if (!isWatched(path)) return;
      if (isNews) outcome = came;
      note(came.problem, isNews ? lookedAt : undefined);
    } catch (error) {
      const isGone = error instanceof ServiceFailure && error.code === "not-found";
      note(isGone ? "folder-gone" : problemOf(error).problem);
    }
  };
  const collectFresh = async (fresh: readonly FolderSource[]) => {
    const stamps = new Map<Source, string>(fresh.map((source) => [source, source.stamp]));
    let isNews = false;
    const came = await collect(fresh, (collected) => {
      for (const { file, source } of collected) {
        const [stamp, isUnreadable] = [stamps.get(source) ?? "", file.refusal?.reason === "unreadable"];
        isNews ||= !isUnreadable || !unreadable.has(stamp);
        (isUnreadable ? unreadable : seen).add(stamp);
      }
    });
    return { came, isNews };
  };
  /** One look at a time; a folder that does not answer holds up no more than itself. */
  const lookOnce = (path: string): void => {
    looking ??= look(path).finally(() => (looking = undefined));
  };
  const stop = (): void => {
    clearInterval(timer);
    [watched, outcome] = [undefined, undefined];
  };
  return {
    start: (path: string): void => {
      stop();
      [seen, unreadable] = [new Set(), new Set()];
      watched = { path };
      timer = setInterval(() => lookOnce(path), every).unref();
      lookOnce(path);
    },
    stop,
    watched: (): Watched | undefined => watched,
    /** What became of what came the last time. */
    outcome: (): Collection | undefined => outcome,
  };
}
