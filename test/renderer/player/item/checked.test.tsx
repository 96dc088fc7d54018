// @vitest-environment jsdom
import { cleanup, screen, within } from "@testing-library/react";
import { afterEach, beforeAll, describe, expect, it } from "vitest";
import type { ItemKind } from "../../../../renderer/domain/course/item.ts";
import { rightAnswers, wrongAnswers } from "../../../fixtures/samples/answers.ts";
import { sampleItemList } from "../../../fixtures/samples/items.ts";
import { loadAllKinds, play } from "./play.tsx";

beforeAll(loadAllKinds);
afterEach(cleanup);

const kinds = sampleItemList.map(({ kind }) => kind);
const result = () =>
  screen
    .getAllByRole("status")
    .map((line) => line.textContent)
    .join("");

describe("feedback", () => {
  it("stands with the chosen and the right option, in their places, with their reasons", () => {
    play("single", { start: wrongAnswers.single, isChecked: true });
    const [made, nothing] = screen.getAllByRole("radio");
    const described = (radio: HTMLElement | undefined) =>
      document.getElementById(radio?.getAttribute("aria-describedby") ?? "")?.textContent;
    expect(described(made)).toMatch(/^Not this one\s*Most real photos/);
    expect(described(nothing)).toMatch(/^The right answer\s*Absence proves nothing/);
    expect(result()).toBe("Not right. The right answer is marked.");
  });

  it("keeps the reasons of the other options one press away", () => {
    play("single", { start: wrongAnswers.single, isChecked: true });
    const others = screen.getByRole("group", { name: "" });
    expect(others.tagName).toBe("DETAILS");
    expect(others).toHaveProperty("open", false);
    expect(within(others).getByText("Cameras of 2025 leave them out too.")).toBeTruthy();
  });

  it.each(kinds)("says whether an answer of the kind %s is right", (kind: ItemKind) => {
    play(kind, { start: rightAnswers[kind], isChecked: true });
    expect(result()).toMatch(/^(Right|You accepted 0 of 1 .* 0 of 2)/);
    cleanup();
    play(kind, { start: wrongAnswers[kind], isChecked: true });
    expect(result()).toMatch(/^(Not right|\d of \d are right|You accepted 1 of 1 .* 1 of 2)/);
  });

  it.each(kinds)("takes no more answers of the kind %s", (kind: ItemKind) => {
    const { container } = play(kind, { start: wrongAnswers[kind], isChecked: true });
    const controls = [...container.querySelectorAll<HTMLInputElement>("input, select, button")];
    expect(controls.filter((control) => !control.matches(":disabled"))).toEqual([]);
  });

  it("says where a card belongs and what would have been a right partner", () => {
    play("order", { start: wrongAnswers.order, isChecked: true });
    expect(screen.getByText("The right place: 3")).toBeTruthy();
    cleanup();
    play("match", { start: wrongAnswers.match, isChecked: true });
    expect(screen.getByText("The right answer: It is a reason to look closer")).toBeTruthy();
    cleanup();
    play("sort", { start: wrongAnswers.sort, isChecked: true });
    expect(screen.getByText("The right answer: It may not")).toBeTruthy();
  });

  it("remarks on a certainty that was misplaced", () => {
    play("confidence", { start: wrongAnswers.confidence, isChecked: true });
    expect(result()).toContain("a sure feeling is no proof");
  });

  it("keeps the reasons back where they may not be shown", () => {
    const { container } = play("multiple", {
      start: wrongAnswers.multiple,
      isChecked: true,
      showReasons: false,
    });
    expect(container.textContent).not.toContain("Chatbots make up paragraphs");
    expect(screen.getByText("Not this one")).toBeTruthy();
    expect(container.querySelector("details")).toBeNull();
  });
});
