// @vitest-environment jsdom
import { cleanup, screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { afterEach, beforeAll, describe, expect, it } from "vitest";
import { isComplete } from "../../../../renderer/domain/quiz/draft.ts";
import { rightAnswers } from "../../../fixtures/samples/answers.ts";
import { sampleItems } from "../../../fixtures/samples/items.ts";
import { loadAllKinds, play } from "./play.tsx";

beforeAll(loadAllKinds);
afterEach(cleanup);

describe("answering", () => {
  it("chooses one option by its words; the group is named by the question", async () => {
    const { heard } = play("single");
    const group = screen.getByRole("group", { name: /^A photo from a flood/ });
    await userEvent.click(within(group).getByRole("radio", { name: /^Nothing by itself/ }));
    expect(heard.draft).toEqual(rightAnswers.single);
  });

  it("chooses several, and takes a choice back", async () => {
    const { heard } = play("multiple");
    for (const name of [/each rule/, /ten seconds/, /names, dates/, /her office/, /ten seconds/]) {
      await userEvent.click(screen.getByRole("checkbox", { name }));
    }
    expect(heard.draft).toEqual(rightAnswers.multiple);
  });

  it("says true or false", async () => {
    const { heard } = play("true-false");
    await userEvent.click(screen.getByRole("radio", { name: "False" }));
    expect(heard.draft).toEqual(rightAnswers["true-false"]);
  });

  it("matches with a select for each prompt, and opens a match again", async () => {
    const { heard } = play("match");
    const shadow = screen.getByRole("combobox", { name: "A shadow that falls the wrong way" });
    await userEvent.selectOptions(screen.getByRole("combobox", { name: /^A valid signature/ }), "proof");
    await userEvent.selectOptions(screen.getByRole("combobox", { name: /^A feeling/ }), "none");
    await userEvent.selectOptions(shadow, "hint");
    expect(heard.draft).toEqual(rightAnswers.match);
    await userEvent.selectOptions(shadow, "Choose…");
    expect(isComplete(sampleItems.match, heard.draft)).toBe(false);
  });

  it("sorts with radio buttons for each card", async () => {
    const { heard } = play("sort");
    for (const [card, group] of [
      [/published law/, "It may"],
      [/patients/, "It may not"],
      [/model letter/, "It may"],
    ] as const) {
      await userEvent.click(
        within(screen.getByRole("group", { name: card })).getByRole("radio", { name: group }),
      );
    }
    expect(heard.draft).toEqual(rightAnswers.sort);
  });

  it("marks phrases in the text", async () => {
    const { heard } = play("mark-words");
    for (const name of [
      "before 11 o'clock",
      "do not mention it to anybody",
      "a new account of our supplier",
    ]) {
      await userEvent.click(screen.getByRole("checkbox", { name }));
    }
    expect(heard.draft).toEqual(rightAnswers["mark-words"]);
  });

  it("marks places from the list or in the picture", async () => {
    const { heard, container } = play("mark-region");
    await userEvent.click(screen.getByRole("checkbox", { name: "The sender's name" }));
    expect(heard.draft).toEqual({ kind: "mark-region", regions: ["sender"] });
    const [sender, badge] = container.querySelectorAll<HTMLElement>("[aria-hidden] > button");
    await userEvent.click(sender as HTMLElement);
    await userEvent.click(badge as HTMLElement);
    expect(heard.draft).toEqual(rightAnswers["mark-region"]);
    expect(screen.getByRole<HTMLInputElement>("checkbox", { name: "The badge of origin" }).checked).toBe(
      true,
    );
  });

  it("decides step by step, shows each reason at once and moves the focus to what follows", async () => {
    const { heard } = play("branching");
    await userEvent.click(screen.getByRole("button", { name: /^Ask for the number/ }));
    expect(screen.getByText("A question costs nothing, and a copy often cannot answer it.")).toBeTruthy();
    expect(document.activeElement?.textContent).toContain("Why do you ask?");
    expect(screen.queryByRole("button", { name: /^Pay at once/ })).toBeNull();
    await userEvent.click(screen.getByRole("button", { name: /^Hang up/ }));
    expect(heard.draft).toEqual(rightAnswers.branching);
    expect(screen.queryAllByRole("button")).toEqual([]);
  });

  it("accepts passages of a draft or sends them back", async () => {
    const { heard } = play("review-draft");
    const verdicts = [
      ["Passage 1", "Accept"],
      ["Passage 2", "Send back"],
      ["Passage 3", "Accept"],
    ] as const;
    for (const [passage, verdict] of verdicts) {
      const group = await screen.findByRole("group", { name: passage });
      await userEvent.click(within(group).getByRole("radio", { name: verdict }));
    }
    expect(heard.draft).toEqual(rightAnswers["review-draft"]);
  });

  it("places cards on two axes, and shows by number where they stand", async () => {
    const { heard } = play("grid");
    const steps = ["Often", "Light", "Rare", "Grave"];
    const groups = await screen.findAllByRole("group", { name: /^How (likely|bad)/ });
    for (const [place, step] of steps.entries()) {
      await userEvent.click(within(groups[place] as HTMLElement).getByRole("radio", { name: step }));
    }
    expect(heard.draft).toEqual(rightAnswers.grid);
    const [top, bottom] = screen.getAllByRole("row").map((row) => row.textContent);
    expect([top, bottom]).toEqual(["Grave2", "Light1"]);
  });

  it("asks how sure the learner is", async () => {
    const { heard } = play("confidence");
    await userEvent.click(screen.getByRole("radio", { name: /^A reason to talk/ }));
    expect(isComplete(sampleItems.confidence, heard.draft)).toBe(false);
    const sure = screen.getByRole("group", { name: "How sure are you?" });
    await userEvent.click(within(sure).getByRole("radio", { name: "Certain" }));
    expect(heard.draft).toEqual(rightAnswers.confidence);
  });
});
