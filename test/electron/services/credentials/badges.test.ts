import { createHash } from "node:crypto";
import { DataIntegrityProof } from "@digitalbazaar/data-integrity";
import * as Ed25519Multikey from "@digitalbazaar/ed25519-multikey";
import { cryptosuite } from "@digitalbazaar/eddsa-rdfc-2022-cryptosuite";
import * as vc from "@digitalbazaar/vc";
import { describe, expect, it } from "vitest";
import { loadPinnedContext } from "../../../../electron/services/credentials/badge-contexts.ts";
import { badgeOf } from "../../../../electron/services/credentials/badge.ts";
import { didOf, signBadge } from "../../../../electron/services/credentials/sign-badge.ts";
import { makeDeskKeys } from "../../../../electron/services/desk/vault/desk-keys.ts";
import { aDeskPerson, aPass } from "../../../builders/desk-people.ts";

type Json = { [key: string]: Json } & { [key: number]: Json } & string;

const keys = await makeDeskKeys();
const issuer = { did: didOf(keys), name: "Ministry of Ports" };
const person = { ...aDeskPerson("p1", { name: "ဒေါ်ခင်မျိုးချစ်", staffNumber: "A-17" }), learners: [] };
const record = aPass("p1", "safe-lifting", "2026-11-20T09:00:00.000+07:00");
const asked = {
  person: "p1",
  course: "safe-lifting",
  title: "Safe lifting",
  criteria: "Lift with your knees.",
};

const aBadge = (changes: { readonly until?: string; readonly staffNumber?: string } = {}) =>
  badgeOf(
    {
      asked,
      person: { ...person, staffNumber: changes.staffNumber ?? person.staffNumber },
      record,
      until: changes.until,
    },
    { issuer, id: "0123456789abcdef0123", salt: "seven calm herons" },
  );
const signed = async (badge = aBadge({ until: "2027-11-20" })) =>
  JSON.parse(JSON.stringify(await signBadge(badge, keys, "2026-11-28T02:00:00.000Z"))) as Json;

/** The verifier of others, which gets contexts and keys from nowhere but here. */
async function verify(credential: unknown, now = "2026-12-01T00:00:00Z"): Promise<boolean> {
  const documentLoader = async (address: string) => {
    if (!address.startsWith("did:key:")) return { contextUrl: null, ...(await loadPinnedContext(address)) };
    const [did = "", multikey = ""] = address.split("#");
    const key = await Ed25519Multikey.from({
      ...{ "@context": "https://w3id.org/security/multikey/v1", type: "Multikey", controller: did },
      ...{ id: `${did}#${multikey || did.slice(8)}`, publicKeyMultibase: multikey || did.slice(8) },
    });
    const method = await key.export({ publicKey: true, includeContext: true });
    const controller = {
      "@context": ["https://www.w3.org/ns/did/v1", "https://w3id.org/security/multikey/v1"],
      ...{ id: did, assertionMethod: [method.id], verificationMethod: [method] },
    };
    return { contextUrl: null, documentUrl: address, document: multikey === "" ? controller : method };
  };
  const suite = new DataIntegrityProof({ cryptosuite });
  const result = await vc.verifyCredential({ credential, suite, documentLoader, now: new Date(now) });
  return result.verified;
}

/** Where a text, number or truth value stands in a document. */
function placesIn(value: unknown, path: readonly string[] = []): (readonly string[])[] {
  if (typeof value !== "object" || value === null) return [path];
  return Object.entries(value).flatMap(([key, inside]) => placesIn(inside, [...path, key]));
}

describe("an Open Badge", () => {
  it("is an OpenBadgeCredential that says what was passed, how well and until when", async () => {
    expect(await signed()).toMatchObject({
      "@context": [
        "https://www.w3.org/ns/credentials/v2",
        "https://purl.imsglobal.org/spec/ob/v3p0/context-3.0.3.json",
      ],
      type: ["VerifiableCredential", "OpenBadgeCredential"],
      issuer: { id: expect.stringMatching(/^did:key:z6Mk/), type: ["Profile"], name: "Ministry of Ports" },
      validFrom: "2026-11-20T02:00:00.000Z",
      validUntil: "2027-11-20T23:59:59Z",
      credentialSubject: {
        result: [{ value: "18" }],
        achievement: {
          achievementType: "Course",
          name: "Safe lifting",
          criteria: { narrative: "Lift with your knees." },
          resultDescription: [{ resultType: "RawScore", valueMax: "20", requiredValue: "16" }],
        },
      },
    });
  });

  it("names nobody whose staff number is known, only its hash", async () => {
    const badge = await signed();
    expect(JSON.stringify(badge)).not.toContain("A-17");
    expect(JSON.stringify(badge)).not.toContain(person.name);
    const digest = createHash("sha256").update("A-17seven calm herons").digest("hex");
    expect(badge["credentialSubject"]?.["identifier"]).toMatchObject([
      { hashed: true, identityHash: `sha256$${digest}`, salt: "seven calm herons" },
    ]);
    const named = await signed(aBadge({ staffNumber: "" }));
    expect(named["credentialSubject"]?.["identifier"]).toMatchObject([
      { hashed: false, identityHash: person.name, identityType: "name" },
    ]);
  });

  it("is accepted by a verifier of others, with and without an end", async () => {
    expect(await verify(await signed())).toBe(true);
    expect(await verify(await signed(aBadge({ staffNumber: "" })))).toBe(true);
  });

  it("is not accepted after its last day", async () => {
    expect(await verify(await signed(), "2028-01-01T00:00:00Z")).toBe(false);
  });

  it("is refused by that verifier after the change of any fact", { timeout: 120_000 }, async () => {
    const badge = await signed();
    const places = placesIn(badge).filter(([first]) => first !== "@context");
    expect(places.length).toBeGreaterThan(30);
    for (const path of places) {
      const changed = structuredClone(badge);
      const last = path.at(-1) ?? "";
      const parent = path.slice(0, -1).reduce<Json>((inside, key) => inside[key] as Json, changed);
      const before: unknown = parent[last];
      Object.assign(parent, { [last]: typeof before === "boolean" ? !before : `${String(before)}1` });
      expect(await verify(changed), path.join(".")).toBe(false);
    }
  });

  it("is refused when another desk's key is put under it", async () => {
    const other = didOf(await makeDeskKeys());
    const badge = JSON.stringify(await signed()).replaceAll(issuer.did, other);
    expect(await verify(JSON.parse(badge.replaceAll(issuer.did.slice(8), other.slice(8))))).toBe(false);
  });

  it("is made from pinned contexts alone", async () => {
    await expect(loadPinnedContext("https://example.org/context")).rejects.toThrow("there is no context");
    await expect(
      signBadge({ "@context": ["https://example.org"] }, keys, "2026-11-28T02:00:00Z"),
    ).rejects.toThrow();
  });
});
