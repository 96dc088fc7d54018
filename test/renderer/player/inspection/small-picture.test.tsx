import { cleanup, render, waitFor } from "@testing-library/react";
import { afterEach, expect, it, vi } from "vitest";
import { SmallPicture } from "../../../../renderer/player/inspection/small-picture.tsx";

const picture = new Blob(["x"], { type: "image/jpeg" });

afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
});

it("shows a sign where the picture cannot be decoded", async () => {
  vi.stubGlobal("createImageBitmap", () => Promise.reject(new Error("no picture")));
  const { container } = render(<SmallPicture picture={picture} />);
  await waitFor(() => expect(container.querySelector("svg")).toBeTruthy());
  expect(container.querySelector("canvas")).toBeNull();
});

it("gives the copy back when it comes too late to be shown", async () => {
  const copying = Promise.withResolvers<{ close: () => void }>();
  vi.stubGlobal("createImageBitmap", () => copying.promise);
  const { unmount } = render(<SmallPicture picture={picture} />);
  unmount();
  const close = vi.fn();
  copying.resolve({ close });
  await waitFor(() => expect(close).toHaveBeenCalledOnce());
});
