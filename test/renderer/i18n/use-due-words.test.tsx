import { cleanup, renderHook } from "@testing-library/react";
import { afterEach, expect, it } from "vitest";
import type { Due } from "../../../renderer/domain/office/due.ts";
import { useDueWords } from "../../../renderer/i18n/use-due-words.ts";
import { English } from "../../fixtures/samples/english.tsx";

afterEach(cleanup);

it.each<[Due, string]>([
  [{ state: "due", day: "2026-06-30" }, "Due by 30 June 2026"],
  [{ state: "overdue", day: "2026-06-30" }, "Overdue since 30 June 2026"],
  [{ state: "lapsed", day: "2026-06-30" }, "Passed, but no longer current since 30 June 2026"],
  [{ state: "done", day: "2026-06-30" }, "Passed, current until 30 June 2026"],
  [{ state: "done", day: "2026-06-30", canRenew: true }, "Renew by 30 June 2026"],
  [{ state: "done" }, "Passed"],
])("says %o in words, on that day of the PC's own calendar", (due, words) => {
  const { result } = renderHook(useDueWords, { wrapper: English });
  expect(result.current(due)).toBe(words);
});
