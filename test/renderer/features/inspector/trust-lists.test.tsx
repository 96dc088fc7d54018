import { cleanup, screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { afterEach, beforeAll, describe, expect, it } from "vitest";
import type { OfficialList } from "../../../../renderer/domain/provenance/trust-lists.ts";
import { aCertificate } from "../../../builders/certificates.ts";
import { aPanel } from "./a-trust-panel.tsx";

const [one, other] = [aCertificate({ name: "One" }), aCertificate({ name: "Other" })];
const official: OfficialList = {
  signers: one.pem + other.pem,
  timestamps: other.pem,
  fetchedAt: "2026-11-20T02:00:00.000Z",
  address: "https://lists.example/",
};

beforeAll(() => {
  // jsdom has the element but not its methods, and this Node not yet what Chromium has.
  HTMLDialogElement.prototype.showModal = function showModal() {
    this.open = true;
  };
  HTMLDialogElement.prototype.close = function close() {
    this.open = false;
  };
  Uint8Array.prototype.toBase64 ??= function toBase64() {
    return Buffer.from(this).toString("base64");
  };
});

afterEach(cleanup);

const choose = async (content: string | Uint8Array<ArrayBuffer>, name = "ministry.pem") =>
  userEvent.upload(await screen.findByLabelText(/^Bring in/), new File([content], name), {
    applyAccept: false,
  });
const dialog = () => screen.findByRole("dialog");

describe("the official lists", () => {
  it("are shown with their counts, their day, and where they are from", async () => {
    (await aPanel({ official })).show();
    expect(await screen.findByText("2 authorities for signers")).toBeDefined();
    expect(screen.getByText("1 authority for time stamps")).toBeDefined();
    expect(screen.getByText(/^They were fetched on 20 November 2026/)).toBeDefined();
    expect(screen.getByText("From https://lists.example/")).toBeDefined();
  });

  it("are said to be missing where this copy has none", async () => {
    (await aPanel()).show();
    expect(await screen.findByText(/^This copy of Pandu has no official list/)).toBeDefined();
  });

  it("are said not to be readable where that is so, and can be tried again", async () => {
    let tries = 0;
    const officialTrust = async () => {
      tries += 1;
      if (tries === 1) throw new Error("trust/official.json could not be read (404)");
      return official;
    };
    (await aPanel({ officialTrust })).show();
    expect((await screen.findByRole("alert")).textContent).toContain("could not be read");
    await userEvent.click(screen.getByRole("button", { name: "Try again" }));
    expect(await screen.findByText("2 authorities for signers")).toBeDefined();
  });
});

describe("a list that is brought in", () => {
  it("is shown before it is taken, and taken when that is confirmed", async () => {
    const { show, load } = await aPanel();
    show();
    await choose(`# ours\r\n${one.pem}${other.pem}`);
    const asked = within(await dialog());
    expect(asked.getByRole("heading", { name: "Trust these 2 authorities?" })).toBeDefined();
    expect(asked.getByRole("rowheader", { name: "Other, Test office" })).toBeDefined();
    expect(asked.getAllByText("31 December 2095")).toHaveLength(2);
    expect(await load()).toEqual({});
    await userEvent.click(asked.getByRole("button", { name: "Trust and bring in" }));
    expect(await screen.findByText("ministry.pem, with 2 authorities")).toBeDefined();
    expect(screen.getByText(/^Siti brought it in on 28 November 2026/)).toBeDefined();
    expect(screen.getByRole("status").textContent).toContain("The list was brought in.");
    expect(await load()).toMatchObject({ office: { importedBy: "siti", pem: one.pem + other.pem } });
  });

  it("is not taken when that is called off", async () => {
    const { show, load } = await aPanel();
    show();
    await choose(one.pem);
    await userEvent.click(
      within(await dialog())
        .getAllByRole("button", { name: "Do not bring it in" })
        .at(-1) as HTMLElement,
    );
    expect(screen.queryByText("Trust this authority?")).toBeNull();
    expect(await load()).toEqual({});
  });

  it("names the one whose place it takes, and takes it", async () => {
    const { show, bring, load } = await aPanel();
    await bring(one.pem, "old.pem");
    show();
    await screen.findByText("old.pem, with 1 authority");
    await choose(other.pem, "new.pem");
    const asked = within(await dialog());
    expect(asked.getByText("It takes the place of old.pem.")).toBeDefined();
    await userEvent.click(asked.getByRole("button", { name: "Trust and bring in" }));
    expect(await screen.findByText("new.pem, with 1 authority")).toBeDefined();
    expect(await load()).toMatchObject({ office: { name: "new.pem" } });
  });

  it("shows names as text, and says which authority's time is over", async () => {
    const hostile = aCertificate({ name: "<img src=x onerror=alert(1)>", to: "2025-06-30T00:00:00Z" });
    (await aPanel()).show();
    await choose(hostile.pem);
    const asked = within(await dialog());
    expect(asked.getByText("<img src=x onerror=alert(1)>, Test office")).toBeDefined();
    expect(asked.getByText("30 June 2025, which is past")).toBeDefined();
    expect(document.querySelector("img")).toBeNull();
  });
});

describe("a file that is no list", () => {
  it.each<[string, string | Uint8Array<ArrayBuffer>, string]>([
    ["a private key", one.pem + one.privateKey, "line 10: this is a private key, and Pandu stores none"],
    ["damaged", one.pem.replace("MII", "AAA").replace("MIH", "AAA"), "line 1: certificate 1 cannot be read"],
    ["a picture", new Uint8Array([0xff, 0xd8, 0xff]), "the file holds no certificate"],
  ])("such as %s is refused with one sentence, and nothing is asked", async (_, content, reason) => {
    const { show, load } = await aPanel();
    show();
    await choose(content);
    const alert = await screen.findByRole("alert");
    expect(alert.textContent).toBe(`This list was not taken (${reason}). Nothing was changed.`);
    expect(screen.queryByRole("heading", { name: /^Trust th/ })).toBeNull();
    expect(await load()).toEqual({});
  });

  it("because it is too large is not even read", async () => {
    (await aPanel()).show();
    await choose(new Uint8Array(2 * 1024 * 1024 + 1));
    expect((await screen.findByRole("alert")).textContent).toContain("larger than 2 MB");
  });

  it("is forgotten when a good one is chosen", async () => {
    (await aPanel()).show();
    await choose("nothing");
    await screen.findByRole("alert");
    await choose(one.pem);
    await dialog();
    expect(screen.queryByRole("alert")).toBeNull();
  });
});

describe("the list of the office", () => {
  it("names its authorities when that is asked for", async () => {
    const { show, bring } = await aPanel();
    await bring(one.pem);
    show();
    const summary = await screen.findByText("Show its authorities");
    expect(screen.queryByRole("table")).toBeNull();
    await userEvent.click(summary);
    expect(await screen.findByRole("rowheader", { name: "One, Test office" })).toBeDefined();
  });

  it("says that whoever brought it is no longer here", async () => {
    const { show, bring } = await aPanel({ learners: [] });
    await bring(one.pem);
    show();
    expect(await screen.findByText(/^Somebody who is no longer on this PC brought it in/)).toBeDefined();
  });

  it("is removed when that is confirmed, and the focus stays in the panel", async () => {
    const { show, bring, load } = await aPanel();
    await bring(one.pem);
    show();
    await userEvent.click(await screen.findByRole("button", { name: "Remove this list" }));
    const asked = within(await dialog());
    expect(asked.getByRole("heading", { name: "Remove ministry.pem?" })).toBeDefined();
    expect(await load()).not.toEqual({});
    await userEvent.click(asked.getByRole("button", { name: "Remove the list" }));
    expect(await screen.findByText("No list was brought in.")).toBeDefined();
    expect(screen.getByRole("status").textContent).toBe("The list was removed.");
    await waitFor(() => expect(document.activeElement?.textContent).toBe("Trust lists on this PC"));
    expect(await load()).toEqual({});
  });

  it("stays when its removal is called off", async () => {
    const { show, bring, load } = await aPanel();
    await bring(one.pem);
    show();
    await userEvent.click(await screen.findByRole("button", { name: "Remove this list" }));
    await userEvent.click(
      within(await dialog())
        .getAllByRole("button", { name: "Keep it" })
        .at(-1) as HTMLElement,
    );
    expect(screen.getByText("ministry.pem, with 1 authority")).toBeDefined();
    expect(await load()).not.toEqual({});
  });
});
