import { cleanup, render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { afterEach, describe, expect, it } from "vitest";
import { FileText } from "../../../../renderer/player/inspection/file-text.tsx";
import { English } from "../../../fixtures/samples/english.tsx";

afterEach(cleanup);

const show = (text: string) =>
  render(
    <English>
      <FileText text={text} />
    </English>,
  );

describe("text out of a file", () => {
  it("is shown as text, never as markup", () => {
    const { container } = show('<img src="x" onerror="alert(1)"><script>alert(2)</script>');
    expect(container.querySelector("img, script")).toBeNull();
    expect(container.textContent).toBe('<img src="x" onerror="alert(1)"><script>alert(2)</script>');
  });

  it("comes in pieces where it is long, and the focus stays with it", async () => {
    const { container } = show("x".repeat(10_000));
    expect(container.querySelector("bdi")?.textContent).toHaveLength(301);
    await userEvent.click(screen.getByRole("button", { name: "Show more (9700 characters left)" }));
    expect(container.querySelector("bdi")?.textContent).toHaveLength(5301);
    expect(document.activeElement).toBe(container.querySelector("bdi"));
    await userEvent.click(screen.getByRole("button", { name: "Show more (4700 characters left)" }));
    expect(container.querySelector("bdi")?.textContent).toBe("x".repeat(10_000));
    expect(screen.queryByRole("button")).toBeNull();
    expect(document.activeElement).toBe(container.querySelector("bdi"));
  });
});
