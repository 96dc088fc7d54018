// @vitest-environment jsdom
import { cleanup, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { afterEach, beforeAll, describe, expect, it } from "vitest";
import { wrongAnswers } from "../../../fixtures/samples/answers.ts";
import { loadAllKinds, play } from "./play.tsx";

beforeAll(loadAllKinds);
afterEach(cleanup);

describe("the keys of a question", () => {
  it("choose by number and check with Enter, wherever the focus rests", async () => {
    const { heard } = play("single");
    await userEvent.keyboard("2{Enter}");
    expect(heard.draft).toEqual({ kind: "single", option: "nothing" });
    expect(document.activeElement).toBe(screen.getAllByRole("radio")[1]);
    expect(heard.submits).toBe(1);
  });

  it("toggle phrases by the numbers that stand on them", async () => {
    const { heard } = play("mark-words");
    await userEvent.keyboard("242");
    expect(heard.draft).toEqual({ kind: "mark-words", phrases: ["account"] });
  });

  it("go to a decision, which Enter then takes", async () => {
    const { heard } = play("branching");
    await userEvent.keyboard("2");
    expect(heard.draft).toEqual({ kind: "branching" });
    await userEvent.keyboard("{Enter}");
    expect(heard.draft).toEqual({ kind: "branching", choices: ["ask"] });
    expect(heard.submits).toBe(0);
  });

  it("do nothing by number when the learner has turned them off", async () => {
    const { heard } = play("single", { shortcuts: false });
    await userEvent.keyboard("2{Enter}");
    expect(heard.draft).toEqual({ kind: "single" });
    expect(heard.submits).toBe(1);
    expect(screen.queryByText(/Keys 1/)).toBeNull();
  });

  it("leave chords and select boxes alone", async () => {
    const { heard } = play("match");
    screen.getAllByRole("combobox")[0]?.focus();
    await userEvent.keyboard("{Enter}");
    expect(heard.submits).toBe(0);
    cleanup();
    const single = play("single");
    await userEvent.keyboard("{Control>}2{/Control}");
    expect(single.heard.draft).toEqual({ kind: "single" });
  });

  it("rest once the answer is checked", async () => {
    const { heard } = play("single", { start: wrongAnswers.single, isChecked: true });
    await userEvent.keyboard("2{Enter}");
    expect(heard.draft).toEqual(wrongAnswers.single);
    expect(heard.submits).toBe(0);
  });
});
