import { type DiscernmentTool, discernmentTools } from "../event/discernment-terms.ts";
import type { Judged } from "../event/judgement.ts";
import { sureness } from "../event/sureness.ts";

/** What an attempt comes to, before any statistics. */
export type Counts = {
  /** How many claims were misleading, and how many of these were not relied on. */
  readonly misleading: number;
  readonly caught: number;
  /** How many claims were sound, and how many of these were relied on. */
  readonly sound: number;
  readonly trusted: number;
};

/** Counts what was caught and what was trusted. */
export function countJudged(items: readonly Judged[]): Counts {
  const misleading = items.filter(({ isMisleading }) => isMisleading);
  const sound = items.filter(({ isMisleading }) => !isMisleading);
  return {
    misleading: misleading.length,
    caught: misleading.filter(isRight).length,
    sound: sound.length,
    trusted: sound.filter(isRight).length,
  };
}

/** Whether a claim was relied on just if it may be. */
export function isRight({ relies, isMisleading }: Pick<Judged, "relies" | "isMisleading">): boolean {
  return relies !== isMisleading;
}

/** Answers of one degree of sureness, and how many of them were right. */
export type SureCount = {
  readonly sure: Judged["sure"];
  readonly answers: number;
  readonly right: number;
  /** From 0 to 1; left out where so few answers have no share worth naming. */
  readonly share?: number;
};

/** A share of fewer answers than this would jump by more than an eighth with each of them. */
const fewestForShare = 8;

/** How often the learner was right at each degree of sureness, from least to most sure. */
export function calibrationOf(items: readonly Judged[]): SureCount[] {
  return sureness.map((sure) => {
    const given = items.filter((item) => item.sure === sure);
    const right = given.filter(isRight).length;
    const share = given.length >= fewestForShare ? { share: right / given.length } : {};
    return { sure, answers: given.length, right, ...share };
  });
}

/** With how many items each tool was opened, and with how many none was. Never scored. */
export function toolUseOf(items: readonly Judged[]): {
  readonly byTool: Readonly<Record<DiscernmentTool, number>>;
  readonly none: number;
} {
  const withTool = (tool: DiscernmentTool) => items.filter(({ tools }) => tools.includes(tool)).length;
  const byTool = Object.fromEntries(discernmentTools.map((tool) => [tool, withTool(tool)]));
  return {
    byTool: byTool as Record<DiscernmentTool, number>,
    none: items.filter(({ tools }) => tools.length === 0).length,
  };
}
