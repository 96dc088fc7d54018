// @vitest-environment jsdom
import { cleanup, render, screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { afterEach, beforeAll, describe, expect, it } from "vitest";
import type { DrillListing } from "../../../../renderer/domain/course/documents.ts";
import { DrillPage } from "../../../../renderer/features/drill/drill-page.tsx";
import { EnvironmentContext } from "../../../../renderer/state/environment.ts";
import { aDrillCourse, aDrillEnvironment } from "../../../builders/drill-environment.ts";
import { English } from "../../../fixtures/samples/english.tsx";

// jsdom has no scrolling.
beforeAll(() => void (window.scrollTo = () => undefined));
afterEach(cleanup);

async function open(window = aDrillEnvironment(aDrillCourse())) {
  const { listing } = aDrillCourse();
  const [drill] = listing.drills as [DrillListing];
  const view = render(
    <English>
      <EnvironmentContext value={window.environment}>
        <DrillPage listing={listing} drill={drill} />
      </EnvironmentContext>
    </English>,
  );
  await screen.findByRole("button", { name: /story/ });
  return { ...window, ...view };
}

const press = (name: RegExp | string) => userEvent.click(screen.getByRole("button", { name }));
const play = async (...choices: readonly string[]) => {
  for (const choice of choices) await press(new RegExp(`${choice}$`));
};
const stepLines = () =>
  within(screen.getByRole("heading", { name: /steps/ }).parentElement as HTMLElement)
    .getAllByRole("listitem")
    .map((line) => line.textContent);

describe("a drill", () => {
  it("says what it asks for, and that it has not begun", async () => {
    const { eventsOf } = await open();
    expect(screen.getByRole("heading", { level: 1 }).textContent).toBe("Practise: The rice call");
    expect(screen.getByText("about 4 minutes")).toBeTruthy();
    expect(eventsOf()).toEqual([]);
  });

  it("shows each moment in its medium, and moves the focus to what a choice led to", async () => {
    await open();
    await press("Begin a story");
    expect(document.activeElement).toBe(screen.getByRole("heading", { level: 1, name: "rice-bill title" }));
    expect(screen.getByRole("group", { name: "Message: rice-bill caller" }).textContent).toContain(
      "rice-bill message says",
    );
    await play("rice-bill ring");
    const call = screen.getByRole("group", { name: "Phone call: rice-bill caller" });
    expect(document.activeElement?.contains(call)).toBe(true);
  });

  it("takes no choice back", async () => {
    await open();
    await press("Begin a story");
    await play("rice-bill ring");
    expect(screen.queryByRole("button", { name: /rice-bill (pay|ring|block)$/ })).toBeNull();
    expect(screen.getByText("rice-bill ring")).toBeTruthy();
  });

  it("can be played by the keyboard alone, by number and Enter", async () => {
    await open();
    screen.getByRole("button", { name: "Begin a story" }).focus();
    await userEvent.keyboard("{Enter}");
    await userEvent.keyboard("2{Enter}");
    await userEvent.keyboard("2{Enter}");
    await userEvent.keyboard("1{Enter}");
    expect(screen.getByRole("heading", { level: 2, name: "You took all four steps" })).toBeTruthy();
  });

  it("ends with each step, when it was taken and what came of it otherwise, and tells so", async () => {
    await open();
    await press("Begin a story");
    await play("rice-bill ring", "rice-bill alone");
    expect(screen.getByRole("status").textContent).toBe("The story has ended. You took 2 of the four steps.");
    expect(stepLines()).toEqual([
      "Stop · TakenIn moment 1, when you chose:rice-bill ring",
      "Ring the saved number · TakenIn moment 1, when you chose:rice-bill ring",
      "Ask a second person · Not takenWhat came of it:rice-bill without second-person",
      "Report inside the office · Not takenWhat came of it:rice-bill without report",
    ]);
    expect(screen.getByText("rice-bill truth")).toBeTruthy();
    expect(screen.getByText("Calls. Press, 2026.")).toBeTruthy();
  });

  it("earns nothing by refusing on a feeling", async () => {
    await open();
    await press("Begin a story");
    await play("rice-bill block");
    expect(screen.getByRole("heading", { level: 2, name: "You took none of the four steps" })).toBeTruthy();
  });

  it("is recorded once, when its story has ended", async () => {
    const { session, eventsOf } = await open();
    await press("Begin a story");
    await play("rice-bill ring", "rice-bill ask");
    await session.flush();
    expect(eventsOf()).toEqual([]);
    await play("rice-bill report");
    await session.flush();
    expect(eventsOf().map(({ type, data }) => ({ type, data }))).toMatchObject([
      {
        type: "drill-finished",
        data: {
          content: { course: "safe-lifting" },
          lesson: "back",
          drill: "rice-call",
          story: "rice-bill",
          choices: ["ring", "ask", "report"],
          taken: ["stop", "saved-number", "second-person", "report"],
          missed: [],
          activeMs: 42_000,
        },
      },
    ]);
  });

  it("draws another story for the next run, from its beginning", async () => {
    await open();
    await press("Begin a story");
    await play("rice-bill block");
    await press("Play another story");
    expect(screen.getByRole("heading", { level: 1 }).textContent).toBe("true-bill title");
    await play("true-bill pay");
    await press("Play another story");
    expect(screen.getByRole("heading", { level: 1 }).textContent).toBe("bank-bill title");
    expect(screen.getAllByRole("button", { name: /bank-bill/ })).toHaveLength(3);
  });
});

describe("a drill in another language", () => {
  const openIn = async (language: string, translation: "original" | "draft") => {
    const course = aDrillCourse();
    const window = aDrillEnvironment({ ...course, document: { ...course.document, language, translation } });
    return open(window);
  };

  it("says that it is a draft", async () => {
    await openIn("en", "draft");
    expect(screen.getByText("This is a draft translation")).toBeTruthy();
    expect(screen.queryByText("This drill is in English for now")).toBeNull();
  });

  it("says that it is not translated, and names its own language to screen readers", async () => {
    await openIn("id", "original");
    expect(screen.getByText("This drill is in English for now")).toBeTruthy();
    await press("Begin a story");
    expect(screen.getByRole("heading", { level: 1 }).lang).toBe("id");
    expect(screen.getByText("rice-bill caller").lang).toBe("id");
  });
});

describe("the call-back card", () => {
  const toCard = async () => {
    const page = await open();
    await press("Begin a story");
    await play("rice-bill block");
    await press("Fill in the call-back card");
    return page;
  };
  const sheet = () => screen.getByRole("article");

  it("begins without any number, with four steps and a line for each", async () => {
    await toCard();
    expect(document.activeElement).toBe(
      screen.getByRole("heading", { level: 1, name: "Our call-back card" }),
    );
    expect(screen.getAllByRole("textbox").map((box) => (box as HTMLInputElement).value)).toEqual(
      Array(5).fill(""),
    );
    expect(within(sheet()).getAllByRole("listitem")).toHaveLength(4);
    expect(within(sheet()).getAllByText("still empty")).toHaveLength(5);
    expect(sheet().textContent).not.toMatch(/\d/);
  });

  it("shows what is written on the sheet, as text, and prints", async () => {
    const { heard } = await toCard();
    await userEvent.type(screen.getByRole("textbox", { name: "Head of office" }), "<b>Ms Sokha</b> 012");
    expect(within(sheet()).getByText("<b>Ms Sokha</b> 012")).toBeTruthy();
    await press("Print the card");
    expect(heard.prints).toBe(1);
  });

  it("is kept under the drill's lesson, and is there again the next time", async () => {
    const { session, eventsOf, environment, heard, unmount } = await toCard();
    await userEvent.type(screen.getByRole("textbox", { name: "Second person" }), "Dara, 55");
    unmount();
    await session.flush();
    await waitFor(() => expect(eventsOf().at(-1)?.type).toBe("worksheet-kept"));
    expect(eventsOf().at(-1)?.data).toMatchObject({
      lesson: "back",
      worksheet: "rice-call",
      answers: { second: "Dara, 55" },
    });
    await open({ environment, session, eventsOf, heard });
    await press("Call-back card");
    expect(screen.getByRole<HTMLInputElement>("textbox", { name: "Second person" }).value).toBe("Dara, 55");
  });
});
