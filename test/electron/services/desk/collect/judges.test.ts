import { availableParallelism } from "node:os";
import { describe, expect, test, vi } from "vitest";
import { createJudge } from "../../../../../electron/services/desk/collect/judge-file.ts";
import { createJudges } from "../../../../../electron/services/desk/collect/judges.ts";

const large = Array.from({ length: 8 }, () => ({ size: 1_000_000 }));

/** Threads that are none: they start, or do not. */
function startingThreads(isStarting: boolean) {
  const close = vi.fn(async () => undefined);
  const ready = isStarting ? async () => undefined : () => Promise.reject(new Error("no thread"));
  const start = vi.fn((identity: string) => ({ ...createJudge(identity), ready, close }));
  return { start, close };
}

describe("the judges of a collection", () => {
  test("are threads where there is much to do, as many as pay", async () => {
    const { start } = startingThreads(true);
    const count = Math.min(4, availableParallelism());
    expect(await createJudges("", large, start)).toHaveLength(count);
    expect(await createJudges("", large.slice(0, 1), start)).toHaveLength(1);
    expect(start).toHaveBeenCalledTimes(count + 1);
  });

  test("are one in this thread where there is little", async () => {
    const { start } = startingThreads(true);
    expect(await createJudges("", [{ size: 20_000 }, { size: 20_000 }], start)).toHaveLength(1);
    expect(start).not.toHaveBeenCalled();
  });

  test("are one in this thread where threads cannot be had", async () => {
    const { start, close } = startingThreads(false);
    const judges = await createJudges("", large, start);
    expect(judges).toHaveLength(1);
    expect(close).toHaveBeenCalledTimes(start.mock.calls.length);
    expect(await judges[0]?.open(Buffer.from("a letter"))).toMatchObject({
      refusal: { reason: "not-a-bundle" },
    });
  });
});
