import { cleanup, screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import sharp from "sharp";
import { decodeQR } from "qr/decode.js";
import { afterEach, beforeAll, describe, expect, it } from "vitest";
import { openCertificate } from "../../../../electron/services/credentials/open-certificate.ts";
import { aDeskWindow, mendWindow, openDeskServices } from "./a-desk-window.tsx";
import { anOfficeWithRecords } from "./an-office-with-records.ts";
import { button, cellsOf, field, heading, press, write } from "./screen.ts";

beforeAll(mendWindow);
afterEach(cleanup);

/** The text in a code on the screen. */
async function textOf(code: Element): Promise<string> {
  const side = String(4 * Number(code.getAttribute("viewBox")?.split(" ")[2]));
  const picture = code.cloneNode(true) as Element;
  const given = { xmlns: "http://www.w3.org/2000/svg", width: side, height: side };
  for (const [name, value] of Object.entries(given)) picture.setAttribute(name, value);
  const drawn = sharp(Buffer.from(picture.outerHTML)).ensureAlpha().raw();
  const { data, info } = await drawn.toBuffer({ resolveWithObject: true });
  const pixels = { width: info.width, height: info.height, data: Uint8ClampedArray.from(data) };
  return decodeQR(pixels, { format: "RGBA" });
}

describe("the certificates of the desk", () => {
  it("are none before something was collected", async () => {
    (await aDeskWindow(await openDeskServices(), "certificates")).show();
    await heading("No certificate can be made yet");
  });

  it("are listed with who, what and until when", async () => {
    (await aDeskWindow(await anOfficeWithRecords(), "certificates")).show();
    await heading("1 certificate can be made");
    const [row] = await cellsOf("Passes");
    expect(row).toEqual(["MyaA-1, Ministry / Ports", "Safe lifting", "5 Jan 2026", "always", "Preview"]);
    expect(screen.getByText("0 of 1 chosen, 0 of them no longer current")).toBeDefined();
    expect((await button("Make 0 certificates")).getAttribute("aria-disabled")).toBe("true");
  });

  it("are marked when the pass is no longer current", async () => {
    const services = await anOfficeWithRecords();
    const { id, revision, fingerprint, ...office } = await services.ask("desk.office.load", {});
    const requirement = { id: "r1", course: "safe-lifting", units: [], due: "2026-11-20", validMonths: 6 };
    await services.ask("desk.office.save", { ...office, requirements: [requirement] });
    (await aDeskWindow(services, "certificates")).show();
    await press("Choose 1");
    expect((await cellsOf("Passes"))[0]?.[3]).toBe("5 Jul 2026, over");
    expect(screen.getByText("1 of 1 chosen, 1 of them no longer current")).toBeDefined();
  });

  it("are narrowed by unit and day, and what is not listed is not made", async () => {
    (await aDeskWindow(await anOfficeWithRecords(), "certificates")).show();
    await press("Choose 1");
    await write("Passed on or after", "2026-01-06");
    await heading("0 certificates can be made");
    await button("Make 0 certificates");
    await userEvent.clear(await field("Passed on or after"));
    await userEvent.selectOptions(await field("Unit"), "Ministry / Ports");
    await heading("1 certificate can be made");
    await button("Make 1 certificate");
  });

  it("can be looked at before they are made: without a code", async () => {
    (await aDeskWindow(await anOfficeWithRecords(), "certificates")).show();
    await press("Preview of Mya, Safe lifting");
    const preview = within(await screen.findByRole("region", { name: "Preview" }));
    expect(document.activeElement?.textContent).toBe("Preview");
    expect(preview.getByText("Ministry of Ports")).toBeDefined();
    expect(preview.getByText("The code is made with the certificate")).toBeDefined();
    await press("Close the preview");
    expect(screen.queryByRole("region", { name: "Preview" })).toBeNull();
  });

  it("are made with a code that holds what they show, and printed", async () => {
    const { show, heard } = await aDeskWindow(await anOfficeWithRecords(), "certificates");
    show();
    await userEvent.click(await screen.findByRole("checkbox", { name: /Mya/ }));
    await press("Make 1 certificate");
    const title = await heading("1 certificate is made");
    expect(document.activeElement).toBe(title);
    const opened = openCertificate(await textOf(screen.getByRole("img", { name: /^Code with/ })));
    expect(opened).toMatchObject({
      signature: "fits",
      facts: { name: "Mya", staffNumber: "A-1", title: "Safe lifting", finished: "2026-01-05", until: "" },
    });
    const paper = within(screen.getByRole("article"));
    for (const shown of ["Ministry of Ports", "Mya", "Safe lifting", "A-1", "2 of 2", "5 January 2026"])
      expect(paper.getByText(shown), shown).toBeDefined();
    await press("Print 1 certificate");
    expect(heard.prints).toBe(1);
    await press("Back to the list");
    expect(document.activeElement).toBe(await heading("1 certificate can be made"));
  });

  it("are saved as badges, and the desk's card beside them", async () => {
    const services = await anOfficeWithRecords();
    const { show, saved } = await aDeskWindow(services, "certificates");
    show();
    await press("Choose 1");
    await press("Save 1 as Open Badge");
    expect(await screen.findByText(/^Saved as .*badge-[0-9a-f]{20}\.json$/)).toBeDefined();
    await press("Save the issuer card");
    expect(await screen.findByText(/^Saved as .*\.pandu-issuer$/)).toBeDefined();
    expect(JSON.parse(Buffer.from(saved[0]?.bytes ?? []).toString())).toMatchObject({
      type: ["VerifiableCredential", "OpenBadgeCredential"],
      credentialSubject: {
        achievement: {
          criteria: {
            narrative:
              "Passed the final test of the course “Safe lifting”. Lift safely. Not an official ASEAN product.",
          },
        },
      },
    });
    const { lines } = await services.ask("desk.log", { limit: 1 });
    expect(lines).toMatchObject([{ kind: "certificates-issued", about: { count: 1 } }]);
  });
});
