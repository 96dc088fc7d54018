// @vitest-environment jsdom
import { cleanup, render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { afterEach, beforeAll, expect, it } from "vitest";
import { Dialog } from "../../../renderer/ui/dialog.tsx";

beforeAll(() => {
  // jsdom has the element but not its methods.
  HTMLDialogElement.prototype.showModal = function showModal() {
    this.open = true;
  };
  HTMLDialogElement.prototype.close = function close() {
    this.open = false;
    this.dispatchEvent(new Event("close"));
  };
});

afterEach(cleanup);

function HandIn({ isOpen, onClose }: { readonly isOpen: boolean; readonly onClose: () => void }) {
  return (
    <Dialog isOpen={isOpen} title="Hand in?" closeLabel="Close" onClose={onClose}>
      <p>Two questions are open.</p>
    </Dialog>
  );
}

it("is a native dialog, named by its title, with nothing in it while it is closed", () => {
  const { rerender } = render(<HandIn isOpen={false} onClose={() => undefined} />);
  expect(screen.queryByText("Two questions are open.")).toBeNull();
  rerender(<HandIn isOpen onClose={() => undefined} />);
  expect(screen.getByRole("dialog", { name: "Hand in?" })).toHaveProperty("open", true);
});

it("asks to be closed by its button and by the browser's own close", async () => {
  let closes = 0;
  render(<HandIn isOpen onClose={() => (closes += 1)} />);
  await userEvent.click(screen.getByRole("button", { name: "Close" }));
  expect(closes).toBe(1);
  screen.getByRole("dialog").dispatchEvent(new Event("close"));
  expect(closes).toBe(2);
});
