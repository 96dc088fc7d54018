import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { cleanup, screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { afterEach, beforeAll, describe, expect, it } from "vitest";
import { aPassedCourse, aStudiedLesson } from "../../../builders/course-passes.ts";
import { aSealingPc, sealed } from "../../../electron/services/bundles/a-sealing-pc.ts";
import { aDeskWindow, type DeskServices, mendWindow, openDeskServices } from "./a-desk-window.tsx";
import { button, cellsOf, heading, press, write } from "./screen.ts";

beforeAll(mendWindow);
afterEach(cleanup);

const outcome = "What was collected, by file and learner";
const fileOf = (bytes: Uint8Array, name: string) => new File([new Uint8Array(bytes)], name);
const base64 = (bytes: Uint8Array) => Buffer.from(bytes).toString("base64");

/** Chooses files, as the system's dialog would hand them over. */
async function choose(...files: readonly File[]) {
  await button("Choose files");
  const input = document.querySelector<HTMLInputElement>("input[type=file]");
  if (input === null) throw new Error("there is nothing to choose with");
  await userEvent.upload(input, [...files], { applyAccept: false });
}

/** Takes a PC's file and accepts the PC, before the screen is shown. */
async function accepted(services: DeskServices, bytes: Uint8Array, device: string) {
  await services.ask("desk.collect", { files: [{ name: "first", content: base64(bytes) }] });
  await services.ask("desk.devices.accept", { devices: [{ device, name: "Room 3" }] });
}

describe("files that come in", () => {
  it("wait for their PC, whose fingerprint is shown, and are recorded when it is accepted", async () => {
    const services = await openDeskServices();
    const pc = await aSealingPc();
    await pc.study("mya", aPassedCourse());
    (await aDeskWindow(services, "collect")).show();
    await choose(fileOf(await pc.bundle("mya"), "mya.pandu-records"));
    await heading("1 file waits for its PC to be accepted", 2);
    expect(await cellsOf(outcome)).toEqual([
      [
        "mya.pandu-records",
        "The whole file",
        "waiting for its PC to be accepted",
        "This PC sends records for the first time. Compare its fingerprint below.",
      ],
    ]);
    await heading("One PC sends records for the first time", 2);
    const { devices } = await services.ask("desk.devices", {});
    expect(screen.getByText(devices[0]?.fingerprint ?? "none")).toBeDefined();
    expect(screen.getByText("Learners in it: mya")).toBeDefined();
    await write(/^What you call this PC/, "Room 3");
    await press("The fingerprints are the same: accept");
    await heading("New records of 1 learner were taken, and nothing was refused", 2);
    expect((await cellsOf(outcome))[0]?.slice(1, 3)).toEqual(["mya", "recorded"]);
    await heading("Records come from 1 PC", 2);
    expect(screen.getByRole("rowheader", { name: /^Room 3/ })).toBeDefined();
  });

  it("are refused one by one with a reason, and the bad ones keep no other from being taken", async () => {
    const services = await openDeskServices();
    const pc = await aSealingPc();
    await pc.study("mya", aStudiedLesson());
    const before = await pc.bundle("mya");
    await accepted(services, before, pc.device);
    await pc.study("mya", aPassedCourse());
    const bytes = await pc.bundle("mya");
    const changed = new Uint8Array(bytes);
    changed[changed.length - 9] = (changed[changed.length - 9] ?? 0) ^ 1;
    (await aDeskWindow(services, "collect")).show();
    await choose(
      fileOf(Buffer.from("a letter"), "letter.txt"),
      fileOf(changed, "changed"),
      fileOf(bytes, "good"),
    );
    await heading("2 were refused, and kept nothing else from being taken", 2);
    const rows = await cellsOf(outcome);
    expect(rows.map(([file, , state]) => [file, state])).toEqual([
      ["letter.txt", "refused"],
      ["changed", "refused"],
      ["good", "recorded"],
    ]);
    expect(rows[0]?.[3]).toContain("This is not a file of records from Pandu.");
    await press("Recorded: 1");
    expect((await cellsOf(outcome)).map(([file]) => file)).toEqual(["good"]);
    expect((await button("Recorded: 1")).getAttribute("aria-pressed")).toBe("true");
  });

  it("that rewrite what was collected are taken only with a reason, which the log keeps", async () => {
    const services = await openDeskServices();
    const pc = await aSealingPc();
    await pc.study("mya", aPassedCourse());
    await accepted(services, await pc.bundle("mya"), pc.device);
    const again = await aSealingPc(pc.key);
    await again.study("mya", aStudiedLesson());
    (await aDeskWindow(services, "collect")).show();
    await choose(fileOf(await sealed(pc.key, [await again.part("mya")]), "restored"));
    await heading("1 was refused, and kept nothing else from being taken", 2);
    await press("Take it after all");
    const dialog = within(await screen.findByRole("dialog"));
    await userEvent.click(dialog.getByRole("button", { name: "Take it" }));
    expect(dialog.getByText("Please write a reason.")).toBeDefined();
    await userEvent.type(dialog.getByLabelText("Reason"), "New disk in Room 3");
    await userEvent.click(dialog.getByRole("button", { name: "Take it" }));
    await waitFor(async () => expect((await cellsOf(outcome))[0]?.[2]).toBe("recorded"));
    const { lines } = await services.ask("desk.log", { limit: 10 });
    expect(lines.find(({ kind }) => kind === "history-accepted")?.about).toMatchObject({
      reason: "New disk in Room 3",
    });
  });

  it("come from a folder by its path, and a folder that is not there is said to be so", async () => {
    const services = await openDeskServices();
    const pc = await aSealingPc();
    await pc.study("mya", aPassedCourse());
    const folder = await mkdtemp(join(tmpdir(), "pandu-desk-"));
    await writeFile(join(folder, "mya.pandu-records"), await pc.bundle("mya"));
    (await aDeskWindow(services, "collect")).show();
    await press("Collect once");
    expect(await screen.findByText("Please write the path of the folder.")).toBeDefined();
    await write("Path of the folder on this PC", join(folder, "gone"));
    await press("Collect once");
    expect((await screen.findByRole("alert")).textContent).toContain("There is no such folder");
    await write("Path of the folder on this PC", folder);
    await press("Collect once");
    expect((await cellsOf(outcome))[0]?.slice(0, 3)).toEqual([
      "mya.pandu-records",
      "The whole file",
      "waiting for its PC to be accepted",
    ]);
    await press("Watch this folder");
    expect(await screen.findByText(`Watching ${folder}`)).toBeDefined();
    expect(await screen.findByText(/^From the watched folder, at /)).toBeDefined();
    await press("Stop watching");
    await waitFor(() => expect(screen.queryByText(`Watching ${folder}`)).toBeNull());
    await services.close();
    await rm(folder, { recursive: true });
  });
});

describe("many PCs at once", () => {
  it("are held against a list, and those that fit it are accepted under their names", async () => {
    const services = await openDeskServices();
    const pcs = [await aSealingPc(), await aSealingPc(), await aSealingPc()];
    for (const [index, pc] of pcs.entries()) {
      await pc.study(`learner-${index}`, aPassedCourse());
      const content = base64(await pc.bundle(`learner-${index}`));
      await services.ask("desk.collect", { files: [{ name: `${index}`, content }] });
    }
    (await aDeskWindow(services, "collect")).show();
    await press("Accept many of them from a list");
    const { devices } = await services.ask("desk.devices", {});
    const [first, second] = devices;
    const lines = [`Room 1: ${first?.fingerprint}`, `${second?.fingerprint}, Room 2`, "Room 3: lost"];
    await write(/^Fingerprints that were gathered/, lines.join("\n"));
    expect(await screen.findByText("2 PCs of your list are here with the same fingerprint.")).toBeDefined();
    expect(screen.getByText("1 line fits no PC that waits.")).toBeDefined();
    const chosen = screen.getAllByRole<HTMLInputElement>("checkbox", { name: /^([0-9a-f]{4} ?){8}$/ });
    expect(chosen.map(({ checked }) => checked)).toEqual([true, true, false]);
    await press("The fingerprints are the same: accept 2 PCs");
    await heading("One PC sends records for the first time", 2);
    const after = (await services.ask("desk.devices", {})).devices.map(({ state, name }) => [state, name]);
    expect(after.toSorted()).toEqual([
      ["accepted", "Room 1"],
      ["accepted", "Room 2"],
      ["new", ""],
    ]);
  });
});

describe("who may be the same person", () => {
  it("is asked, answered, and turned round", async () => {
    const services = await openDeskServices();
    for (const name of ["One", "Two"]) {
      const pc = await aSealingPc();
      await pc.study("mya", aPassedCourse());
      const bytes = await sealed(pc.key, [await pc.part("mya", { name: "Daw Mya" })]);
      await services.ask("desk.collect", { files: [{ name, content: base64(bytes) }] });
      await services.ask("desk.devices.accept", { devices: [{ device: pc.device, name }] });
    }
    (await aDeskWindow(services, "collect")).show();
    await heading("Same person? 1 question is open", 2);
    expect(screen.getByText("On One")).toBeDefined();
    expect(screen.getByText("On Two")).toBeDefined();
    await press("The same person");
    expect(await screen.findByText("They are one person now.")).toBeDefined();
    expect((await services.ask("desk.people", {})).people).toHaveLength(1);
    await press("No, they are two people");
    expect(await screen.findByText("They are two people now.")).toBeDefined();
    expect((await services.ask("desk.people", {})).people).toHaveLength(2);
  });
});

describe("receipts", () => {
  it("are made for the PCs to which one is due, and saved", async () => {
    const services = await openDeskServices();
    const pc = await aSealingPc();
    await pc.study("mya", aPassedCourse());
    await accepted(services, await pc.bundle("mya"), pc.device);
    const { show, saved } = await aDeskWindow(services, "collect");
    show();
    await heading("A receipt is due to 1 PC", 2);
    await press("Make the receipts");
    await press(/^Save .*\.pandu-receipt$/);
    expect(saved.map(({ name }) => name)).toEqual([expect.stringMatching(/\.pandu-receipt$/)]);
    expect(await button(/^Saved: /)).toBeDefined();
    await heading("Every PC has its receipt", 2);
  });
});

describe("a PC", () => {
  it("is turned away, and accepted after all", async () => {
    const services = await openDeskServices();
    const pc = await aSealingPc();
    await pc.study("mya", aPassedCourse());
    (await aDeskWindow(services, "collect")).show();
    await choose(fileOf(await pc.bundle("mya"), "mya"));
    await press("Take nothing from this PC");
    await screen.findByText("nothing is taken");
    await choose(fileOf(await pc.bundle("mya"), "again"));
    await waitFor(async () =>
      expect((await cellsOf(outcome))[0]?.[3]).toContain(
        "You said that nothing is to be taken from this PC.",
      ),
    );
    await press("Accept it after all");
    await heading("New records of 1 learner were taken, and nothing was refused", 2);
  });
});

it("the log says what was done, latest first", async () => {
  const services = await openDeskServices();
  const pc = await aSealingPc();
  await pc.study("mya", aPassedCourse());
  await accepted(services, await pc.bundle("mya"), pc.device);
  (await aDeskWindow(services, "log")).show();
  await heading("What was done at this desk");
  const said = (await cellsOf("What was done at this desk")).map(([, what]) => what);
  expect(said).toEqual([
    "Collected first: new from 1, unchanged 0, refused 0",
    "1 PC was accepted",
    "first waits for its PC to be accepted",
    "The desk was made",
  ]);
});
