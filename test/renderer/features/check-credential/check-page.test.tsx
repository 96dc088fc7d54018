import { cleanup, fireEvent, screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import type { ReactNode } from "react";
import { afterEach, describe, expect, it } from "vitest";
import { writeIssuerCard } from "../../../../electron/services/credentials/issuer-card.ts";
import { sealCertificate } from "../../../../electron/services/credentials/seal-certificate.ts";
import { makeDeskKeys, signAsDesk } from "../../../../electron/services/desk/vault/desk-keys.ts";
import { writeOfficeFile } from "../../../../electron/services/office/office-file.ts";
import { fingerprintOf } from "../../../../electron/services/keys/fingerprint.ts";
import type { PictureCode } from "../../../../renderer/domain/credentials/picture-code.ts";
import { CheckPage } from "../../../../renderer/features/check-credential/check-page.tsx";
import { EnvironmentContext, useEnvironment } from "../../../../renderer/state/environment.ts";
import { theFacts } from "../../../builders/certificate-facts.ts";
import { aDesk } from "../../../builders/offices.ts";
import { button, cellsOf, heading, press } from "../desk/screen.ts";
import { aRecordsWindow } from "../records/a-records-window.tsx";
import { fillGaps } from "../records/jsdom-gaps.ts";

fillGaps();
afterEach(cleanup);

const keys = await makeDeskKeys();
const text = sealCertificate(theFacts(), keys);
const fingerprint = fingerprintOf(keys.publicKey);
const office = { id: theFacts().office, name: "Ministry of Ports" };
const card = writeIssuerCard(
  { pandu: "issuer", format: 1, office, publicKey: keys.publicKey, madeAt: "2026-11-28T09:00:00+07:00" },
  (line) => signAsDesk(keys, line),
);
const picture = new File(["pixels"], "photo.png", { type: "image/png" });

/** The page, at a PC where every picture holds this code. */
async function aCheckPage(code: PictureCode = { state: "read", text }) {
  const window = await aRecordsWindow();
  window.show(
    <WithCode code={code}>
      <CheckPage />
    </WithCode>,
  );
  await heading("Check a certificate");
  return window;
}

function WithCode({ code, children }: { readonly code: PictureCode; readonly children: ReactNode }) {
  const environment = useEnvironment();
  return (
    <EnvironmentContext value={{ ...environment, readCode: async () => code }}>{children}</EnvironmentContext>
  );
}

const paste = async (pasted: string) => {
  await userEvent.click(screen.getByLabelText("Text of the code"));
  await userEvent.paste(pasted);
  await press("Check the text");
};

describe("checking a certificate", () => {
  it("says that the signature fits and the issuer is unknown, and shows the fingerprint to compare", async () => {
    await aCheckPage();
    await paste(text.toLowerCase());
    const verdict = await heading("The signature fits. The issuer is unknown to this PC", 2);
    expect(document.activeElement).toBe(verdict);
    expect(screen.getByText(fingerprint)).toBeDefined();
    const facts = Object.fromEntries(await cellsOf("What the certificate says"));
    expect(facts).toMatchObject({
      Name: theFacts().name,
      Course: theFacts().title,
      Score: "18 of 20",
      "Passed on": "20 November 2026",
      "Issuer, in its own words": "Ministry of Ports",
    });
    expect(screen.getByText(theFacts().name).getAttribute("lang")).toBe("my");
    expect(screen.getByText(/It does not show who sat at the PC/)).toBeDefined();
  });

  it("says whose it is where the office file of this PC names the issuer, and that its time is over", async () => {
    const window = await aRecordsWindow();
    const desk = await aDesk();
    const named = desk.office({ desk: { publicKey: keys.publicKey, recipient: keys.recipient } });
    await window.bring({ ...desk, file: () => writeOfficeFile(named, (line) => signAsDesk(keys, line)) });
    window.show(
      <WithCode code={{ state: "no-code" }}>
        <CheckPage />
      </WithCode>,
    );
    await paste(sealCertificate(theFacts({ until: "2026-01-31" }), keys));
    await heading("The signature fits. Issuer: Ministry of Ports, known to this PC", 2);
    expect(screen.getByText("Known by the office file of this PC.")).toBeDefined();
    expect(screen.getByText("It was current until 31 January 2026.")).toBeDefined();
  });

  it("tells nothing of a certificate that was changed", async () => {
    await aCheckPage();
    await paste(text.slice(0, 300) + (text.charAt(300) === "B" ? "C" : "B") + text.slice(301));
    await heading("The signature does not fit", 2);
    expect(screen.queryByRole("table", { name: "What the certificate says" })).toBeNull();
  });

  it("says what is wrong with other texts", async () => {
    await aCheckPage();
    await press("Check the text");
    expect(screen.getByText("Paste the text of a code first.")).toBeDefined();
    await paste("https://example.org");
    await heading("This is not a certificate of Pandu", 2);
    expect(screen.getByText(/does not begin with PANDU1/)).toBeDefined();
  });

  it("knows an issuer by its card once it was compared, and forgets it again", async () => {
    await aCheckPage();
    await paste(text);
    await heading("The signature fits. The issuer is unknown to this PC", 2);
    expect(screen.getByText(/^This PC knows no issuer yet/)).toBeDefined();
    await userEvent.upload(
      screen.getByLabelText("Bring in an issuer card"),
      new File([new Uint8Array(card)], "ports.pandu-issuer"),
    );
    const found = within(
      await screen
        .findByText("Card of Ministry of Ports")
        .then((title) => title.closest("[data-tone]") as HTMLElement),
    );
    expect(found.getByText(fingerprint)).toBeDefined();
    await press("The fingerprint is the same: add");
    await heading("The signature fits. Issuer: Ministry of Ports, known to this PC", 2);
    expect((await cellsOf("Known issuers"))[0]?.slice(0, 3)).toEqual([
      "Ministry of Ports",
      fingerprint,
      "a card",
    ]);
    await press("Forget Ministry of Ports");
    await heading("The signature fits. The issuer is unknown to this PC", 2);
  });

  it("refuses a card that was changed", async () => {
    await aCheckPage();
    const changed = card.toString().replace("Ports", "Roads");
    await userEvent.upload(
      screen.getByLabelText("Bring in an issuer card"),
      new File([changed], "x.pandu-issuer"),
    );
    expect((await screen.findByRole("alert")).textContent).toContain(
      "this is no issuer card that can be read",
    );
  });
});

describe("a picture of a certificate", () => {
  it("is checked when it is chosen", async () => {
    await aCheckPage();
    const input = document.querySelector<HTMLInputElement>("input[accept^=image]");
    if (input !== null) await userEvent.upload(input, picture);
    await heading("The signature fits. The issuer is unknown to this PC", 2);
  });

  it("is checked when it is dropped or pasted anywhere", async () => {
    await aCheckPage();
    fireEvent.drop(document.body, { dataTransfer: { types: ["Files"], files: [picture] } });
    await heading("The signature fits. The issuer is unknown to this PC", 2);
    cleanup();
    await aCheckPage();
    fireEvent.paste(document.body, { clipboardData: { files: [picture] } });
    await heading("The signature fits. The issuer is unknown to this PC", 2);
  });

  it.each([
    ["no-code", /^No code was found in the picture/],
    ["no-picture", /^That is no picture/],
  ] as const)("is told when it is of no use: %s", async (state, words) => {
    await aCheckPage({ state });
    fireEvent.drop(document.body, { dataTransfer: { types: ["Files"], files: [picture] } });
    expect((await screen.findByText(words)).getAttribute("role")).toBe("status");
    await button("Choose a picture");
  });
});
