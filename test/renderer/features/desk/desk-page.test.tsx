import { act, cleanup, screen, waitFor } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { afterEach, beforeAll, describe, expect, it, vi } from "vitest";
import { aDeskWindow, deskServices, mendWindow, openDeskServices, passphrase } from "./a-desk-window.tsx";
import { button, field, heading, press, write } from "./screen.ts";

beforeAll(mendWindow);
afterEach(() => {
  cleanup();
  vi.useRealTimers();
});

describe("a PC without a desk", () => {
  it("says what a desk is, and makes one only with a name and the passphrase twice", async () => {
    const services = await deskServices();
    (await aDeskWindow(services)).show();
    await heading("Make a supervisor's desk on this PC");
    await write("New passphrase", "short");
    await press("Make the desk");
    expect(await screen.findByText("Please write the name of the office.")).toBeDefined();
    expect(screen.getByText("A passphrase needs at least 8 characters.")).toBeDefined();
    await write("Name of the office", "Ministry of Ports");
    await write("New passphrase", passphrase);
    await write("New passphrase, once more", "seven calm heron");
    await press("Make the desk");
    expect(await screen.findByText(/^This is not the same as above/)).toBeDefined();
    expect(await services.ask("desk.state", {})).toMatchObject({ exists: false });
  });

  it("opens the new desk only when its recovery file is saved, and that file opens it", async () => {
    const services = await deskServices();
    const { show, saved, saves, heard } = await aDeskWindow(services);
    show();
    await write("Name of the office", "Ministry of Ports");
    await write("New passphrase", passphrase);
    await write("New passphrase, once more", passphrase);
    await press("Make the desk");
    const title = await heading("Save the recovery file before you go on");
    await waitFor(() => expect(document.activeElement).toBe(title));
    expect(heard.deskRefreshes).toBe(1);
    saves.isCalledOff = true;
    await press("Save the recovery file");
    expect(screen.queryByRole("button", { name: "Go to the desk" })).toBeNull();
    saves.isCalledOff = false;
    await press("Save the recovery file");
    await press("Go to the desk");
    await heading("There is nobody on the desk yet");
    expect(saved).toHaveLength(1);
    await services.ask("desk.lock", {});
    const content = Buffer.from(saved[0]?.bytes ?? []).toString("base64");
    const opened = await services.ask("desk.recover", { content, newPassphrase: "other passphrase" });
    expect(opened.isLocked).toBe(false);
  });
});

describe("a locked desk", () => {
  it("opens with its passphrase, and says when it is another", async () => {
    const services = await openDeskServices();
    await services.ask("desk.lock", {});
    (await aDeskWindow(services)).show();
    await heading("The desk of Ministry of Ports is locked");
    await write("Passphrase of the desk", "seven calm geese");
    await press("Open the desk");
    expect(await screen.findByText(/^That is not the passphrase/)).toBeDefined();
    await write("Passphrase of the desk", passphrase);
    await press("Open the desk");
    const title = await heading("There is nobody on the desk yet");
    await waitFor(() => expect(document.activeElement).toBe(title));
    expect(screen.getByText("Locks in 10 min")).toBeDefined();
  });

  it("tells how long to wait after too many wrong tries, and lets nobody try before", async () => {
    const services = await openDeskServices();
    await services.ask("desk.lock", {});
    for (const word of ["one", "two", "three"])
      await services.services.call("desk.unlock", { passphrase: word });
    (await aDeskWindow(services)).show();
    await write("Passphrase of the desk", passphrase);
    await press("Open the desk");
    expect((await screen.findByRole("alert")).textContent).toContain("You can try again in 2 seconds.");
    expect((await button("Open the desk")).getAttribute("aria-disabled")).toBe("true");
    services.pass(2_100);
    await waitFor(() => expect(screen.queryByRole("alert")).toBeNull());
    await press("Open the desk");
    await heading("There is nobody on the desk yet");
  });

  it("opens with the recovery file and a new passphrase, and takes no other file", async () => {
    const services = await deskServices();
    const { recovery } = await services.ask("desk.create", { passphrase, officeName: "Ports" });
    await services.ask("desk.lock", {});
    (await aDeskWindow(services)).show();
    await press("I forgot the passphrase");
    await press("Set the passphrase and open the desk");
    expect(await screen.findByText("Please choose the recovery file.")).toBeDefined();
    await userEvent.upload(await field("Recovery file"), new File(["a letter"], "letter.pandu-recovery"));
    await write("New passphrase", "a new passphrase");
    await write("New passphrase, once more", "a new passphrase");
    await press("Set the passphrase and open the desk");
    expect(await screen.findByText(/^This is not a recovery file/)).toBeDefined();
    const bytes = new Uint8Array(Buffer.from(recovery.content, "base64"));
    await userEvent.upload(await field("Recovery file"), new File([bytes], recovery.name));
    await press("Set the passphrase and open the desk");
    await heading("There is nobody on the desk yet");
    await services.ask("desk.lock", {});
    expect((await services.ask("desk.unlock", { passphrase: "a new passphrase" })).isLocked).toBe(false);
  });
});

describe("the open desk", () => {
  const withPeople = async () => {
    const services = await openDeskServices();
    const { id, revision, fingerprint, ...office } = await services.ask("desk.office.load", {});
    await services.ask("desk.office.save", {
      ...office,
      units: [{ id: "u1", name: "Ports" }],
      people: [{ id: "p1", name: "Daw Khin", staffNumber: "A-17", unit: "u1" }],
    });
    return services;
  };

  it("leaves nothing of itself in the window when it is locked by hand", async () => {
    const services = await withPeople();
    (await aDeskWindow(services)).show();
    await screen.findByText("Daw Khin");
    await press("Lock now");
    await heading("The desk of Ministry of Ports is locked");
    expect(document.body.textContent).not.toContain("Daw Khin");
    expect(screen.queryByText(/locked itself/)).toBeNull();
  });

  it("leaves the window when it has locked itself, without anybody's doing, and says so", async () => {
    vi.useFakeTimers({ toFake: ["setInterval", "clearInterval"] });
    const services = await withPeople();
    (await aDeskWindow(services)).show();
    await screen.findByText("Daw Khin");
    services.pass(10 * 60_000 + 1);
    act(() => void vi.advanceTimersByTime(5_000));
    await heading("The desk of Ministry of Ports is locked");
    expect(document.body.textContent).not.toContain("Daw Khin");
    expect(screen.getByText(/so the desk locked itself/)).toBeDefined();
  });

  it("is kept open by whoever presses a key, and says how long it stays so", async () => {
    vi.useFakeTimers({ toFake: ["setInterval", "clearInterval"] });
    const services = await withPeople();
    (await aDeskWindow(services)).show();
    await screen.findByText("Daw Khin");
    services.pass(9 * 60_000 + 30_000);
    act(() => void vi.advanceTimersByTime(5_000));
    expect(await screen.findAllByText("Locks in less than a minute")).not.toHaveLength(0);
    await userEvent.keyboard("{Shift}");
    expect(await screen.findByText("Locks in 10 min")).toBeDefined();
  });

  it("whose time ended while the PC slept is not kept open by the key that wakes it", async () => {
    vi.useFakeTimers({ toFake: ["setInterval", "clearInterval"] });
    const services = await withPeople();
    (await aDeskWindow(services)).show();
    await screen.findByText("Daw Khin");
    services.pass(3 * 3_600_000);
    await userEvent.keyboard("{Shift}");
    await heading("The desk of Ministry of Ports is locked");
    expect(await services.ask("desk.state", {})).toMatchObject({ isLocked: true });
  });

  it("is taken off the screen by the first answer that it is locked", async () => {
    const services = await withPeople();
    (await aDeskWindow(services, "office")).show();
    await heading("Your office on other PCs");
    await services.ask("desk.lock", {});
    await press("Make and save the office file");
    await heading("The desk of Ministry of Ports is locked");
  });

  it("changes its passphrase, and makes another recovery file", async () => {
    const services = await withPeople();
    const { show, saved } = await aDeskWindow(services, "lock");
    show();
    const [current, again] = await screen.findAllByLabelText("Passphrase of the desk");
    await userEvent.type(current as HTMLElement, "wrong one");
    await write("New passphrase", "a new passphrase");
    await write("New passphrase, once more", "a new passphrase");
    await press("Change the passphrase");
    expect(await screen.findByText(/^That is not the passphrase/)).toBeDefined();
    await userEvent.clear(current as HTMLElement);
    await userEvent.type(current as HTMLElement, passphrase);
    await press("Change the passphrase");
    expect(await screen.findByText(/^The passphrase is changed/)).toBeDefined();
    await userEvent.type(again as HTMLElement, "a new passphrase");
    await press("Make another recovery file");
    await screen.findByText(/^Saved as .*\.pandu-recovery$/);
    const content = Buffer.from(saved[0]?.bytes ?? []).toString("base64");
    await services.ask("desk.recover", { content, newPassphrase: passphrase });
  });
});
