import { cleanup, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { afterEach, beforeAll, describe, expect, it } from "vitest";
import { readOfficeFile } from "../../../../electron/services/office/office-file.ts";
import { aDeskWindow, mendWindow } from "./a-desk-window.tsx";
import { aFilledOffice } from "./a-filled-office.ts";
import { button, press, write } from "./screen.ts";

beforeAll(mendWindow);
afterEach(cleanup);

describe("the office file", () => {
  it("is made and saved, with the fingerprint that PCs show", async () => {
    const services = await aFilledOffice();
    const { show, saved } = await aDeskWindow(services, "office");
    show();
    const { fingerprint } = await services.ask("desk.office.load", {});
    expect(await screen.findByText(fingerprint)).toBeDefined();
    await press("Make and save the office file");
    expect(await screen.findByText(/^Saved as .*\.pandu-office\. Bring it/)).toBeDefined();
    const { people } = readOfficeFile(Buffer.from(saved[0]?.bytes ?? []));
    expect(people.map(({ name }) => name)).toEqual(["Mya", "Hoa"]);
    expect(await screen.findByText(/^The last one made is number 1\./)).toBeDefined();
  });

  it("has the office's name and folder, which are checked before they are saved", async () => {
    const services = await aFilledOffice();
    (await aDeskWindow(services, "office")).show();
    await write("Name of the office", "Harbour Office");
    await write(/^Shared folder/, "/srv/training");
    await write(/^Keep collected files/, "0");
    await userEvent.click(await button("Save"));
    expect(await screen.findByText("Please write a whole number from 1 to 600.")).toBeDefined();
    await write(/^Keep collected files/, "24");
    await userEvent.click(await button("Save"));
    expect(await screen.findByText(/^Saved\. Make a new office file/)).toBeDefined();
    expect(await services.ask("desk.office.load", {})).toMatchObject({
      ...{ name: "Harbour Office", sharedFolder: "/srv/training", keepMonths: 24 },
    });
  });
});
