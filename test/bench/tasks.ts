import type { CDPSession, Page } from "@playwright/test";

type TraceEvent = {
  readonly name: string;
  readonly pid: number;
  readonly tid: number;
  /** Microseconds. */
  readonly ts: number;
  /** Microseconds; `tdur` are those that the processor worked for it. */
  readonly dur?: number;
  readonly tdur?: number;
  readonly args: {
    readonly data?: { readonly message?: string };
    readonly chrome_mojo_event_info?: { readonly mojo_interface_tag?: string };
  };
};

const mark = "the page that is measured";

/** The longest task of the page's main thread while something is done, in milliseconds; `worked` is the processor's part. */
export async function longestTaskWhile(page: Page, devtools: CDPSession, act: () => Promise<unknown>) {
  const events: TraceEvent[] = [];
  const collect = ({ value }: { value: object[] }) => void events.push(...(value as TraceEvent[]));
  devtools.on("Tracing.dataCollected", collect);
  const includedCategories = ["toplevel", "devtools.timeline", "disabled-by-default-devtools.timeline"];
  await devtools.send("Tracing.start", { transferMode: "ReportEvents", traceConfig: { includedCategories } });
  // Other pages have main threads too.
  await page.evaluate((message) => console.timeStamp(message), mark);
  await act();
  const complete = new Promise((resolve) => devtools.once("Tracing.tracingComplete", resolve));
  await devtools.send("Tracing.end");
  await complete;
  devtools.off("Tracing.dataCollected", collect);
  const main = events.find(({ name, args }) => name === "TimeStamp" && args.data?.message === mark);
  const own = events.filter(({ pid, tid }) => pid === main?.pid && tid === main.tid);
  const tasks = own.filter(({ name }) => name === "RunTask").filter((task) => !isOfDriver(task, own));
  if (tasks.length === 0) throw new Error("the trace does not tell what the page's main thread did");
  const longest = (time: "dur" | "tdur") => Math.max(...tasks.map((task) => task[time] ?? 0)) / 1000;
  return { whole: longest("dur"), worked: longest("tdur") };
}

/** Whether a task does what the driver of the browser asked: that is no part of the page. */
function isOfDriver({ ts, dur = 0 }: TraceEvent, events: readonly TraceEvent[]): boolean {
  return events.some(
    (event) =>
      event.args.chrome_mojo_event_info?.mojo_interface_tag === "blink.mojom.DevToolsSession" &&
      event.ts >= ts &&
      event.ts <= ts + dur,
  );
}
