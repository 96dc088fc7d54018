import { cleanup, fireEvent, render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { afterEach, describe, expect, it } from "vitest";
import type { JsonValue } from "../../../../renderer/domain/provenance/report.ts";
import { ManifestTree } from "../../../../renderer/player/inspection/manifest-tree.tsx";
import { English } from "../../../fixtures/samples/english.tsx";

afterEach(cleanup);

const show = (value: JsonValue) =>
  render(
    <English>
      <ManifestTree value={value} />
    </English>,
  );

/** jsdom opens no `<details>` by a press on its summary. */
function openAll(container: HTMLElement) {
  for (const details of container.querySelectorAll("details:not([open])")) {
    (details as HTMLDetailsElement).open = true;
    fireEvent(details, new Event("toggle"));
  }
}

describe("the full manifest", () => {
  it("shows a branch once it is opened", () => {
    const { container } = show({ claim: { generator: "Kamera 7", parts: [true, null] } });
    expect(container.textContent).toBe("claim2 entries");
    openAll(container);
    expect(container.textContent).toContain("generatorKamera 7");
    openAll(container);
    expect(container.textContent).toContain("0true1null");
  });

  it("shows a long list in pieces", async () => {
    const { container } = show(Array.from({ length: 2000 }, (_, at) => `node ${at}`));
    expect(container.querySelectorAll("li")).toHaveLength(51);
    await userEvent.click(screen.getByRole("button", { name: "Show 1950 more" }));
    expect(container.querySelectorAll("li")).toHaveLength(101);
  });

  it("goes no deeper than it can be followed", () => {
    let value: JsonValue = "bottom";
    for (let depth = 0; depth < 500; depth += 1) value = { down: value };
    const { container } = show(value);
    for (let depth = 0; depth < 40; depth += 1) openAll(container);
    expect(container.querySelectorAll("details")).toHaveLength(32);
    expect(container.textContent).toContain("Save the report as data");
  });

  it("shows names and values as text", () => {
    const { container } = show({ "<img src=x onerror=alert(1)>": "<b>bold</b>\u202E" });
    expect(container.querySelector("img, b")).toBeNull();
    expect(container.textContent).toBe("<img src=x onerror=alert(1)><b>bold</b>\\u202e");
  });
});
