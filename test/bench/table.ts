/** A line of the benchmark's table: what was measured, how often, and what it is held against. */
export type Line = {
  readonly what: string;
  readonly unit: "ms" | "KB" | "MB" | "";
  readonly values: readonly number[];
  readonly aim?: number;
  /** What the aim is set for; the median unless told. */
  readonly aimFor?: "median" | "p95";
  /** The same measured on the least that could do it, or on a peer, in the same run. */
  readonly floor?: { readonly what: string; readonly values: readonly number[] };
};

/** The value below which this part (0 to 1) of some measurements lies. */
export function quantile(values: readonly number[], part: number): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.floor(part * (sorted.length - 1))] ?? Number.NaN;
}

/** A Markdown table of medians. */
export function tableOf(lines: readonly Line[]): string {
  const rows = lines.map(({ what, values, unit, aim, aimFor = "median", floor }) => {
    const say = (number: number) => `${number < 10 ? number.toFixed(2) : number.toFixed(0)} ${unit}`.trim();
    const [median, p95] = [quantile(values, 0.5), quantile(values, 0.95)];
    const wanted = aim === undefined ? "" : `${aimFor === "p95" ? "p95 " : ""}≤ ${say(aim)}`;
    const verdict = aim === undefined ? "" : (aimFor === "p95" ? p95 : median) <= aim ? "yes" : "no";
    const beside = floor === undefined ? "" : `${say(quantile(floor.values, 0.5))} (${floor.what})`;
    return `| ${[what, values.length, say(median), say(p95), wanted, verdict, beside].join(" | ")} |`;
  });
  return [
    "| measured | n | median | p95 | aim | met | beside it (median) |",
    "| --- | --: | --: | --: | --: | --- | --- |",
    ...rows,
  ].join("\n");
}
