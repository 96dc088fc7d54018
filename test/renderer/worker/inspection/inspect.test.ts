import { readFileSync } from "node:fs";
import { join } from "node:path";
import { WasmBuilder } from "@contentauth/c2pa-wasm";
import { beforeAll, describe, expect, it } from "vitest";
import { largestSealed } from "../../../../renderer/domain/provenance/report.ts";
import type { TrustAnchors } from "../../../../renderer/domain/provenance/trust-anchors.ts";
import { inspect } from "../../../../renderer/worker/inspection/inspect.ts";
import { makeAuthority, makeSigner, toPem } from "../../../../renderer/worker/practice/certificate.ts";
import { signClaim } from "../../../../renderer/worker/practice/cose.ts";
import { sealFile } from "../../../../renderer/worker/practice/sign.ts";
import { startReader } from "../../../../scripts/practice/start-reader.ts";

beforeAll(startReader);

const folder = "courses/spotting-ai-generated-content/practice";
const plain = () => new Uint8Array(readFileSync(join(folder, "market-stall-again.jpg")));
const now = "2026-11-28T10:00:00+07:00";
const noLists: TrustAnchors = { lists: [], timestamps: "" };

function look(bytes: Uint8Array<ArrayBuffer>, anchors = noLists) {
  return inspect({ name: "file", file: new Blob([bytes]), anchors, now });
}

async function someone(role: string) {
  const authority = await makeAuthority(`Pandu practice ${role}`);
  const signer = await makeSigner(authority, `Pandu practice ${role} camera`);
  return { pem: toPem(authority.certificate), signer };
}

async function captured(role: string) {
  const { pem, signer } = await someone(role);
  const claim = {
    title: "stall.jpg",
    tool: "camera",
    actions: [{ action: "c2pa.created", sourceType: "digitalCapture" }],
  } as const;
  return { pem, bytes: await sealFile({ bytes: plain(), mediaType: "image/jpeg", signer, claim }) };
}

describe("which list knows the signer", () => {
  it("is told apart: the official one, the office's, or none", async () => {
    const [one, other] = [await captured("one"), await captured("other")];
    const both: TrustAnchors = {
      lists: [
        { name: "official", signers: one.pem },
        { name: "office", signers: other.pem },
      ],
      timestamps: "",
    };
    const listOf = async (bytes: Uint8Array<ArrayBuffer>, anchors?: TrustAnchors) => {
      const { seal } = await look(bytes, anchors);
      return seal.state === "checked" && seal.trust;
    };
    expect(await listOf(one.bytes, both)).toEqual({ state: "listed", list: "official" });
    expect(await listOf(other.bytes, both)).toEqual({ state: "listed", list: "office" });
    expect(await listOf(one.bytes)).toEqual({ state: "unlisted" });
  });

  it("is never the list of those who stamp the time", async () => {
    const { pem, bytes } = await captured("stamps");
    const { seal, headline } = await look(bytes, { lists: [], timestamps: pem });
    expect(seal).toMatchObject({ integrity: "intact", trust: { state: "unlisted" }, vouched: [] });
    expect(headline).toMatchObject({ answer: "unvouched", claims: "camera" });
  });
});

describe("a seal that cannot be checked", () => {
  it("is not looked for above the reader's limit; the notes are read", async () => {
    const bytes = plain();
    const file = {
      size: largestSealed + 1,
      slice: (from = 0, to = 0) => new Blob([bytes.subarray(from, to)]),
    };
    const report = await inspect({ name: "long.jpg", file, anchors: noLists, now });
    expect(report).toMatchObject({
      file: { size: largestSealed + 1, type: "jpeg" },
      seal: { state: "not-checked" },
      notes: { state: "read" },
      headline: { answer: "silent", isSealChecked: false },
    });
  });

  it("is not fetched where the file says that it is kept elsewhere", async () => {
    const { signer } = await someone("elsewhere");
    const builder = WasmBuilder.fromJson(
      JSON.stringify({
        claim_generator_info: [{ name: "test" }],
        assertions: [{ label: "c2pa.actions.v2", data: { actions: [{ action: "c2pa.created" }] } }],
      }),
      JSON.stringify({ verify: { verify_after_sign: false } }),
    );
    builder.setRemoteUrl("https://manifests.example/one.c2pa");
    builder.setNoEmbed(true);
    const reserveSize = signer.certificate.length + 512;
    const sign = (payload: Uint8Array) => signClaim(payload, signer, reserveSize);
    const bytes = await builder.sign({ alg: "es256", reserveSize, sign }, "image/jpeg", new Blob([plain()]));
    const report = await look(new Uint8Array(bytes));
    expect(report.seal).toEqual({ state: "elsewhere" });
    expect(report.headline).toEqual({ answer: "silent", isSealChecked: false });
  });
});

it.each([
  ["empty", ""],
  ["unknown-type", "hello"],
  ["damaged", "\xff\xd8\xff\xe0\x00"],
])("says why a file could not be read: %s", async (why, text) => {
  const bytes = Uint8Array.from(text, (letter) => letter.charCodeAt(0));
  expect((await look(bytes)).headline).toEqual({ answer: "unreadable", why });
});
