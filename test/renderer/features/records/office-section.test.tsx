import { cleanup, screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { afterEach, describe, expect, it } from "vitest";
import { fingerprintOf } from "../../../../electron/services/keys/fingerprint.ts";
import { aDesk } from "../../../builders/offices.ts";
import { aRecordsWindow } from "./a-records-window.tsx";
import { fillGaps } from "./jsdom-gaps.ts";

fillGaps();
afterEach(cleanup);

const choose = async (content: Uint8Array<ArrayBuffer> | string) =>
  userEvent.upload(
    await screen.findByLabelText(/^Bring in a.* office file$/),
    new File([content], "o.pandu-office"),
  );
const dialog = async () => within(await screen.findByRole("dialog"));
const press = async (name: string | RegExp) => userEvent.click(await screen.findByRole("button", { name }));
const shownText = (element: HTMLElement) => element.textContent?.replaceAll(/\s+/g, " ").trim();

describe("a PC without an office file", () => {
  it("says so, and shows its own fingerprint to be compared", async () => {
    const { show, ask } = await aRecordsWindow();
    show();
    expect(await screen.findByRole("heading", { name: "This PC has no office file" })).toBeDefined();
    const { ownFingerprint } = await ask("office.load", {});
    const own = (await screen.findByRole("heading", { name: "Fingerprint of this PC" })).parentElement;
    expect(shownText(own as HTMLElement)).toContain(ownFingerprint);
  });
});

describe("an office file that is brought in", () => {
  it("is shown with the desk's fingerprint before it is taken, and taken when that is confirmed", async () => {
    const desk = await aDesk();
    const { show, ask, learner } = await aRecordsWindow();
    show();
    await choose(new Uint8Array(desk.file({ sharedFolder: "/shared" })));
    const asked = await dialog();
    expect(
      asked.getByRole("heading", { name: "Bring in the office file of Ministry of Ports?" }),
    ).toBeDefined();
    expect(shownText(screen.getByRole("dialog"))).toContain(fingerprintOf(desk.publicKey));
    expect((await ask("office.load", {})).held).toBeUndefined();
    await userEvent.click(asked.getByRole("button", { name: "They are the same: bring it in" }));
    expect(
      await screen.findByRole("heading", { name: "This PC belongs to Ministry of Ports" }),
    ).toBeDefined();
    expect(screen.getByText("The office file was brought in.")).toBeDefined();
    expect(screen.getByText("by Daw Khin on 1 February 2026")).toBeDefined();
    expect((await ask("office.load", {})).held).toMatchObject({ importedBy: learner.id, folder: "/shared" });
  });

  it("is not taken when that is called off", async () => {
    const { show, ask } = await aRecordsWindow();
    show();
    await choose(new Uint8Array((await aDesk()).file()));
    await userEvent.click((await dialog()).getByRole("button", { name: "Do not bring it in" }));
    expect((await ask("office.load", {})).held).toBeUndefined();
  });

  it.each([
    ["the same", 2, "This very office file is here already."],
    ["older", 1, "A newer office file of this desk is here already, so this one cannot be taken."],
  ])("that is %s can only be looked at", async (_, revision, reason) => {
    const desk = await aDesk();
    const { show, bring } = await aRecordsWindow();
    await bring(desk, { revision: 2 });
    show();
    await choose(new Uint8Array(desk.file({ revision })));
    const asked = await dialog();
    expect(asked.getByText(reason)).toBeDefined();
    expect(asked.queryByRole("button", { name: /bring it in/ })).toBeNull();
  });

  it("from another desk is refused as long as the first one's is here", async () => {
    const { show, bring, ask } = await aRecordsWindow();
    await bring(await aDesk());
    show();
    await choose(new Uint8Array((await aDesk("office-2")).file()));
    expect((await dialog()).getByText(/^This office file is from another desk/)).toBeDefined();
    expect((await ask("office.load", {})).held?.office.id).toBe("office-1");
  });

  it("that was changed is refused with one sentence", async () => {
    const { show } = await aRecordsWindow();
    show();
    const text = (await aDesk()).file().toString("utf8");
    await choose(text.replace("Daw Khin", "Daw Mya"));
    expect((await screen.findByRole("alert")).textContent).toBe(
      "This office file was not taken (this office file was changed after the desk signed it). Nothing was changed. Ask your supervisor for it again.",
    );
  });

  it("that is too large is not even read", async () => {
    const { show } = await aRecordsWindow();
    show();
    await choose(new Uint8Array(16 * 1024 * 1024 + 1));
    expect((await screen.findByRole("alert")).textContent).toContain("larger than 16 MB");
  });
});

describe("the office file that is here", () => {
  it("is removed when that is confirmed, and the focus stays in its section", async () => {
    const { show, bring, ask } = await aRecordsWindow();
    await bring(await aDesk());
    show();
    await press("Remove the office file");
    await userEvent.click((await dialog()).getByRole("button", { name: "Remove it" }));
    const heading = await screen.findByRole("heading", { name: "This PC has no office file" });
    await waitFor(() => expect(document.activeElement).toBe(heading));
    expect(screen.getByText("The office file was removed.")).toBeDefined();
    expect((await ask("office.load", {})).held).toBeUndefined();
  });

  it("stays when its removal is called off", async () => {
    const { show, bring, ask } = await aRecordsWindow();
    await bring(await aDesk());
    show();
    await press("Remove the office file");
    await userEvent.click((await dialog()).getAllByRole("button", { name: "Keep it" }).at(-1) as HTMLElement);
    expect((await ask("office.load", {})).held).toBeDefined();
  });
});

describe("the path to the shared folder", () => {
  const path = () => screen.findByLabelText<HTMLInputElement>("Path to the shared folder on this PC");

  it("of this PC takes the place of the desk's, until it is emptied", async () => {
    const { show, bring, ask } = await aRecordsWindow();
    await bring(await aDesk(), { sharedFolder: "/desk" });
    show();
    expect((await path()).value).toBe("");
    await userEvent.type(await path(), "/own{Enter}");
    expect(await screen.findByText("The path is saved.")).toBeDefined();
    expect((await ask("office.load", {})).held).toMatchObject({ folder: "/own", isOwnFolder: true });
    await userEvent.clear(await path());
    await press("Save the path");
    expect(await screen.findByText("The path of the desk counts again.")).toBeDefined();
    expect((await ask("office.load", {})).held).toMatchObject({ folder: "/desk", isOwnFolder: false });
  });

  it("must be whole", async () => {
    const { show, bring, ask } = await aRecordsWindow();
    await bring(await aDesk());
    show();
    await userEvent.type(await path(), "shared{Enter}");
    expect(await screen.findByText(/^This is no whole path/)).toBeDefined();
    expect((await ask("office.load", {})).held?.folder).toBeUndefined();
  });
});
