import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { InspectionCancelled } from "../../../renderer/domain/provenance/inspector.ts";
import type { InspectionReport } from "../../../renderer/domain/provenance/report.ts";
import { createLab } from "../../../renderer/platform/lab.ts";
import type { LabAnswer, LabRequest } from "../../../renderer/worker/messages.ts";

/** A worker that answers when the test says so. */
class TestWorker extends EventTarget {
  readonly requests: LabRequest[] = [];
  isEnded = false;

  postMessage(request: LabRequest): void {
    this.requests.push(request);
  }

  terminate(): void {
    this.isEnded = true;
  }

  answer(answer: LabAnswer): void {
    this.dispatchEvent(new MessageEvent("message", { data: answer }));
  }
}

const options = { lists: "all" } as const;
const report = { headline: { answer: "silent", isSealChecked: true } } as InspectionReport;

function open() {
  const workers: TestWorker[] = [];
  const lab = createLab({
    startWorker: () => {
      const worker = new TestWorker();
      workers.push(worker);
      return worker as unknown as Worker;
    },
    timestamp: () => "2026-11-28T10:00:00+07:00",
    anchors: async () => ({ lists: [], timestamps: "" }),
  });
  /** The request that a worker was given last, once it was given one. */
  const asked = async (worker = 0, request = 0): Promise<LabRequest> => {
    await vi.advanceTimersByTimeAsync(1);
    const found = workers[worker]?.requests[request];
    if (found === undefined) throw new Error("nothing was asked");
    return found;
  };
  return { lab, workers, asked };
}

const aFile = (name = "stall.jpg") => new File([Uint8Array.of(0xff, 0xd8, 0xff, 0)], name);

beforeEach(() => {
  vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout", "performance"] });
});
afterEach(() => {
  vi.useRealTimers();
});

describe("the lab", () => {
  it("starts its worker with the first file and keeps it for the next", async () => {
    const { lab, workers, asked } = open();
    expect(workers).toHaveLength(0);
    const first = lab.inspect(aFile(), options);
    const { id } = await asked();
    workers[0]?.answer({ id, step: "inspected", report });
    expect(await first.result).toBe(report);
    lab.inspect(aFile(), options).result.catch(() => undefined);
    await asked(0, 1);
    expect(workers).toHaveLength(1);
  });

  it("inspects one file after the other, and tells how far it has come", async () => {
    const { lab, workers, asked } = open();
    const shares: number[] = [];
    const first = lab.inspect(aFile("one.jpg"), { ...options, onProgress: (share) => shares.push(share) });
    const second = lab.inspect(aFile("two.jpg"), options);
    const { id } = await asked();
    expect(workers[0]?.requests).toHaveLength(1);
    workers[0]?.answer({ id, step: "begun" });
    workers[0]?.answer({ id, step: "read", bytes: 2 });
    workers[0]?.answer({ id, step: "inspected", report });
    await first.result;
    expect(shares).toEqual([0, 0.5]);
    const next = await asked(0, 1);
    workers[0]?.answer({ id: next.id, step: "inspected", report });
    expect(await second.result).toBe(report);
  });

  it("ends a worker that hangs, says so, and gives the next file a new one", async () => {
    const { lab, workers, asked } = open();
    const stuck = lab.inspect(aFile(), options);
    const { id } = await asked();
    workers[0]?.answer({ id, step: "begun" });
    await vi.advanceTimersByTimeAsync(5_000);
    expect(await stuck.result).toMatchObject({
      file: { name: "stall.jpg", size: 4, type: "jpeg" },
      headline: { answer: "unreadable", why: "took-too-long" },
    });
    expect(workers[0]?.isEnded).toBe(true);
    lab.inspect(aFile(), options).result.catch(() => undefined);
    await asked(1);
  });

  it("has patience with a large file as long as it is read", async () => {
    const { lab, workers, asked } = open();
    const size = 200_000_000;
    const large = Object.defineProperty(aFile(), "size", { value: size });
    const inspection = lab.inspect(large, options);
    const { id } = await asked();
    workers[0]?.answer({ id, step: "begun" });
    for (let read = 0; read < 5; read += 1) {
      workers[0]?.answer({ id, step: "read", bytes: size / 5 });
      await vi.advanceTimersByTimeAsync(4_000);
    }
    workers[0]?.answer({ id, step: "inspected", report });
    expect(await inspection.result).toBe(report);
  });

  it("calls a file off at once, ends the worker that has it, and spares the one that waits", async () => {
    const { lab, workers, asked } = open();
    const running = lab.inspect(aFile(), options);
    const waiting = lab.inspect(aFile(), options);
    const next = lab.inspect(aFile(), options);
    await asked();
    waiting.cancel();
    await expect(waiting.result).rejects.toThrow(InspectionCancelled);
    expect(workers[0]?.isEnded).toBe(false);
    running.cancel();
    await expect(running.result).rejects.toThrow(InspectionCancelled);
    const { id } = await asked(1);
    expect(workers[0]?.isEnded).toBe(true);
    // What was called off must not end the next one's worker later.
    await vi.advanceTimersByTimeAsync(10_000);
    workers[1]?.answer({ id, step: "inspected", report });
    expect(await next.result).toBe(report);
  });

  it("says damaged where the worker dies, and closes with everything that was under way", async () => {
    const { lab, workers, asked } = open();
    const dying = lab.inspect(aFile(), options);
    await asked();
    workers[0]?.dispatchEvent(new Event("error"));
    expect((await dying.result).headline).toEqual({ answer: "unreadable", why: "damaged" });
    const under = lab.inspect(aFile(), options);
    await asked(1);
    lab.close();
    await expect(under.result).rejects.toThrow(InspectionCancelled);
    expect(workers[1]?.isEnded).toBe(true);
  });

  it("makes a picture, or says that it could not", async () => {
    const { lab, workers, asked } = open();
    const made = lab.make("sealed-drawing");
    const { id } = await asked();
    const file = aFile("jetty.jpg");
    workers[0]?.answer({ id, step: "made", file });
    expect(await made).toBe(file);
    const failing = lab.make("painted", file);
    const request = await asked(0, 1);
    const failed = expect(failing).rejects.toThrow("could not be made");
    workers[0]?.answer({ id: request.id, step: "failed" });
    await failed;
  });
});
