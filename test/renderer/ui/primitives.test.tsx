// @vitest-environment jsdom
import { cleanup, render, screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { useState } from "react";
import { afterEach, describe, expect, it } from "vitest";
import { Button } from "../../../renderer/ui/button.tsx";
import { Checkbox } from "../../../renderer/ui/checkbox.tsx";
import { DataTable } from "../../../renderer/ui/data-table.tsx";
import { TextField } from "../../../renderer/ui/field.tsx";
import { ProgressThread } from "../../../renderer/ui/progress-thread.tsx";
import { RadioRow } from "../../../renderer/ui/radio-row.tsx";
import { SavedIndicator } from "../../../renderer/ui/saved-indicator.tsx";
import { Select } from "../../../renderer/ui/select.tsx";
import { WovenCover } from "../../../renderer/ui/woven-cover.tsx";

afterEach(cleanup);

describe("a button", () => {
  it("does nothing while busy, but keeps the focus and says so", async () => {
    let presses = 0;
    const { rerender } = render(<Button onClick={() => (presses += 1)}>Save</Button>);
    const button = screen.getByRole("button", { name: "Save" });
    await userEvent.click(button);
    rerender(
      <Button isBusy onClick={() => (presses += 1)}>
        Save
      </Button>,
    );
    await userEvent.click(button);
    expect(presses).toBe(1);
    expect(document.activeElement).toBe(button);
    expect(button.getAttribute("aria-busy")).toBe("true");
  });

  it("does not submit a form unless it is told to", () => {
    render(<Button>Save</Button>);
    expect(screen.getByRole("button").getAttribute("type")).toBe("button");
  });
});

describe("a field", () => {
  it("is named by its label and described by hint and error", () => {
    render(<TextField label="Code" hint="Six digits." error="This code has 5 digits." />);
    const field = screen.getByRole("textbox", { name: "Code" });
    expect(field.getAttribute("aria-invalid")).toBe("true");
    const described = field.getAttribute("aria-describedby")?.split(" ") ?? [];
    expect(described.map((id) => document.getElementById(id)?.textContent)).toEqual([
      "Six digits.",
      "This code has 5 digits.",
    ]);
  });

  it("gives the value of a native select", async () => {
    let chosen = "";
    const options = [
      { value: "en", label: "English" },
      { value: "th", label: "ไทย", lang: "th" },
    ];
    render(<Select label="Language" options={options} value="en" onChange={(value) => (chosen = value)} />);
    await userEvent.selectOptions(screen.getByRole("combobox", { name: "Language" }), "ไทย");
    expect(chosen).toBe("th");
  });
});

describe("choices", () => {
  it("are native radio buttons of one group, so that the arrow keys move between them", async () => {
    render(<Appearance />);
    const radios = within(screen.getByRole("group", { name: "Appearance" })).getAllByRole<HTMLInputElement>(
      "radio",
    );
    expect(new Set(radios.map(({ name }) => name)).size).toBe(1);
    screen.getByRole("radio", { name: "Dark" }).focus();
    await userEvent.keyboard(" ");
    expect(radios.map(({ checked }) => checked)).toEqual([false, true]);
  });

  it("tick with the space bar", async () => {
    let isOn = false;
    render(
      <Checkbox
        label="Read aloud"
        hint="Uses this PC's voice."
        isChecked={false}
        onChange={(value) => (isOn = value)}
      />,
    );
    await userEvent.tab();
    await userEvent.keyboard(" ");
    expect(isOn).toBe(true);
  });
});

function Appearance() {
  const [value, setValue] = useState("light");
  const options = [
    { value: "light", label: "Light" },
    { value: "dark", label: "Dark" },
  ];
  return <RadioRow legend="Appearance" options={options} value={value} onChange={setValue} />;
}

describe("what is shown", () => {
  it("says progress in words", () => {
    render(<ProgressThread value={3} of={7} label="Lessons" text="3 of 7 lessons" />);
    const bar = screen.getByRole("progressbar", { name: "Lessons" });
    expect(bar.getAttribute("aria-valuetext")).toBe("3 of 7 lessons");
    expect(bar.getAttribute("aria-valuemax")).toBe("7");
  });

  it("interrupts only for what is not saved", () => {
    const { rerender } = render(<SavedIndicator state="saved" words="Saved" />);
    expect(screen.queryByRole("alert")).toBeNull();
    rerender(<SavedIndicator state="not-saved" words="Not saved yet" />);
    expect(screen.getByRole("alert").textContent).toBe("Not saved yet");
  });

  it("names the rows of a table by their first cell", () => {
    const columns = [
      { id: "name", label: "Name" },
      { id: "late", label: "Days late", isNumber: true },
    ];
    render(<DataTable caption="Overdue" columns={columns} rows={[{ id: "1", cells: ["Dewi L.", 8] }]} />);
    expect(screen.getByRole("table", { name: "Overdue" })).toBeTruthy();
    expect(screen.getByRole("rowheader", { name: "Dewi L." })).toBeTruthy();
    expect(screen.getByRole("cell", { name: "8" })).toBeTruthy();
  });

  it("weaves a cover from few elements, hidden from screen readers", () => {
    const { container } = render(<WovenCover courseId="spotting-ai" track="advanced" />);
    expect(container.querySelectorAll("*").length).toBeLessThanOrEqual(8);
    expect(container.querySelector("svg")?.getAttribute("aria-hidden")).toBe("true");
  });
});
