import { describe, expect, test } from "vitest";
import { readIssuerCard, writeIssuerCard } from "../../../../electron/services/credentials/issuer-card.ts";
import { makeDeskKeys, signAsDesk } from "../../../../electron/services/desk/vault/desk-keys.ts";
import { writeSignedLines } from "../../../../electron/services/keys/signed-lines.ts";
import { aDataFolder, details, openedServices } from "../a-data-folder.ts";

const keys = await makeDeskKeys();
const sign = (bytes: Uint8Array) => signAsDesk(keys, bytes);
const aCard = (name = "Ministry of Ports", publicKey = keys.publicKey) =>
  ({
    pandu: "issuer",
    format: 1,
    office: { id: "o1", name },
    publicKey,
    madeAt: "2026-11-28T09:00:00.000+07:00",
  }) as const;

describe("an issuer's card", () => {
  test("is read as it was written", () => {
    expect(readIssuerCard(writeIssuerCard(aCard(), sign))).toEqual(aCard());
  });

  test.each([
    "Ministry\nof Ports",
    "Ministry \u202estroP fo",
    "Ministry\u2066 of Ports",
    "Ministry\u2028Ports",
  ])("is refused where its name would turn or break what stands around it: %j", (name) => {
    expect(() => readIssuerCard(writeSignedLines(aCard(name), sign))).toThrow("tidy line");
  });

  test("brings one issuer, in whichever way its key is written", { timeout: 30_000 }, async () => {
    const { call } = await openedServices(await aDataFolder());
    const { id: learner } = await call("learners.create", details);
    // The last letter of the base64 of 44 bytes has two bits that mean nothing.
    const letters = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
    const last = letters.charAt(letters.indexOf(keys.publicKey.at(-2) ?? "") + 1);
    const otherwise = `${keys.publicKey.slice(0, -2)}${last}=`;
    expect(Buffer.from(otherwise, "base64")).toEqual(Buffer.from(keys.publicKey, "base64"));
    for (const publicKey of [keys.publicKey, otherwise]) {
      const content = writeIssuerCard(aCard("Ministry of Ports", publicKey), sign).toString("base64");
      const { fingerprint } = await call("issuers.inspect", { content });
      expect((await call("issuers.add", { learner, content, fingerprint })).issuers).toHaveLength(1);
    }
  });
});
