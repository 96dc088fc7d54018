import { describe, expect, it } from "vitest";
import {
  integrityOf,
  isExpired,
  isListed,
  readCodes,
  vouchedManifests,
} from "../../../../renderer/domain/provenance/read-validation.ts";
import type { JsonValue } from "../../../../renderer/domain/provenance/report.ts";

const system = "signing certificate trusted, found in System trust anchors";
const user = "signing certificate trusted, found in User trust anchors";
const intact = [{ code: "claimSignature.validated" }, { code: "assertion.dataHash.match" }];
const trusted = { code: "signingCredential.trusted", explanation: system };
const untrusted = { code: "signingCredential.untrusted" };

type Results = { readonly success?: JsonValue; readonly failure?: JsonValue };

/** A store as c2pa-rs writes it: an active manifest that was opened from another. */
function aStore(active: Results, then: Results = {}, now: Results = {}): JsonValue {
  const uri = "self#jumbf=/c2pa/active/c2pa.assertions/c2pa.ingredient.v3";
  const ingredient = { label: "c2pa.ingredient.v3", active_manifest: "before" };
  return {
    active_manifest: "active",
    manifests: {
      active: { ingredients: [{ ...ingredient, validation_results: { activeManifest: whole(then) } }] },
      before: {},
    },
    validation_results: {
      activeManifest: whole(active),
      ingredientDeltas: [{ ingredientAssertionURI: uri, validationDeltas: whole(now) }],
    },
  };
}

const whole = ({ success = [], failure = [] }: Results): JsonValue => ({
  success,
  failure,
  informational: [],
});
const good = { success: [...intact, trusted] };
const codes = (results: Results) => readCodes(aStore(results));

describe("integrity", () => {
  it("is intact where the signature fits and nothing failed but the signer", () => {
    expect(integrityOf(codes(good))).toBe("intact");
    expect(integrityOf(codes({ success: intact, failure: [untrusted] }))).toBe("intact");
    expect(integrityOf(codes({ success: intact, failure: [{ code: "signingCredential.expired" }] }))).toBe(
      "intact",
    );
  });

  it.each([
    "claimSignature.mismatch",
    "assertion.hashedURI.mismatch",
    "assertion.dataHash.mismatch",
    "assertion.bmffHash.mismatch",
    "assertion.boxesHash.mismatch",
    "ingredient.manifest.mismatch",
  ])("is broken by %s", (code) => {
    expect(integrityOf(codes({ success: intact, failure: [{ code }] }))).toBe("broken");
  });

  it("is flawed by anything else that failed, and where nothing says that the signature fits", () => {
    expect(integrityOf(codes({ success: intact, failure: [{ code: "assertion.missing" }] }))).toBe("flawed");
    expect(integrityOf([])).toBe("flawed");
  });

  it("is broken where an ingredient's manifest was changed in this file, not where it was broken before", () => {
    const broken = { failure: [{ code: "ingredient.manifest.mismatch" }] };
    expect(integrityOf(readCodes(aStore(good, {}, broken)))).toBe("broken");
    expect(integrityOf(readCodes(aStore(good, broken)))).toBe("intact");
  });
});

it("tells the lists of signers from the authorities for time stamps", () => {
  expect(isListed(codes({ success: [{ code: "signingCredential.trusted", explanation: system }] }))).toBe(
    true,
  );
  expect(isListed(codes({ success: [{ code: "signingCredential.trusted", explanation: user }] }))).toBe(
    false,
  );
  expect(isListed(codes({ failure: [{ code: "signingCredential.trusted", explanation: system }] }))).toBe(
    false,
  );
});

it("knows a certificate that was out of its time", () => {
  expect(isExpired(codes({ failure: [{ code: "signingCredential.expired" }] }))).toBe(true);
  expect(isExpired(codes({ failure: [{ code: "claimSignature.outsideValidity" }] }))).toBe(true);
  expect(isExpired(codes({ failure: [untrusted] }))).toBe(false);
});

describe("who is vouched for", () => {
  it("are the active manifest and an ingredient that is listed here and now", () => {
    const then = { success: intact, failure: [untrusted] };
    expect(vouchedManifests(aStore(good, then, { success: [trusted] }))).toEqual(["active", "before"]);
  });

  it("is an ingredient that was listed when it was taken in and is so still", () => {
    expect(vouchedManifests(aStore(good, good))).toEqual(["active", "before"]);
  });

  it.each([
    ["a stranger's", { success: intact, failure: [untrusted] }, {}],
    ["one that only another list knew", good, { failure: [untrusted] }],
    [
      "one that only a time-stamp authority vouches for",
      { success: intact, failure: [untrusted] },
      {
        success: [{ code: "signingCredential.trusted", explanation: user }],
      },
    ],
    [
      "a broken one",
      { success: [...intact, trusted], failure: [{ code: "assertion.dataHash.mismatch" }] },
      {},
    ],
    [
      "an expired one",
      { success: [...intact, trusted], failure: [{ code: "signingCredential.expired" }] },
      {},
    ],
  ])("is not %s", (_which, then, now) => {
    expect(vouchedManifests(aStore(good, then, now))).toEqual(["active"]);
  });

  it("is nobody where the active manifest itself is not", () => {
    expect(vouchedManifests(aStore({ success: intact, failure: [untrusted] }, good))).toEqual([]);
    expect(vouchedManifests(null)).toEqual([]);
    expect(vouchedManifests({ active_manifest: 3, manifests: "none" })).toEqual([]);
  });
});
