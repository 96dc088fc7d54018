import fc from "fast-check";
import { expect, it } from "vitest";
import { readManifests } from "../../../../renderer/domain/provenance/read-manifests.ts";
import type { JsonValue } from "../../../../renderer/domain/provenance/report.ts";
import { sourceType } from "../../../builders/seals.ts";

const none = () => undefined;
const thumbnail = { format: "image/jpeg", identifier: "thumb" };
const store: JsonValue = {
  manifests: {
    one: {
      title: "boats.jpg",
      claim_generator_info: [{ name: "Harbour firmware", version: "1.2" }],
      thumbnail,
      signature_info: { common_name: "Camera 1", issuer: "Cameras", alg: "Es256", cert_serial_number: "2" },
      assertions: [
        {
          label: "c2pa.actions.v2",
          data: { actions: [{ action: "c2pa.created", digitalSourceType: sourceType("x") }] },
        },
        {
          label: "c2pa.actions.v2__1",
          data: { actions: [{ action: "c2pa.edited", softwareAgent: { name: "Paint" } }] },
        },
        { label: "stds.exif", data: { actions: [{ action: "not-an-action" }] } },
      ],
      ingredients: [{ title: "before.jpg", relationship: "parentOf", active_manifest: "two", thumbnail }],
    },
  },
};
const certificates: JsonValue = {
  manifests: [
    {
      label: "one",
      signature: {
        certificateInfo: {
          issuer: { CN: "Root" },
          validity: { notBefore: "2025-01-01T00:00:00Z", notAfter: "2095-01-01T00:00:00Z" },
        },
      },
    },
  ],
};

it("reads who signed, what was done and what it was made from", () => {
  const bytes = Uint8Array.of(1, 2, 3);
  const { one } = readManifests(store, certificates, () => bytes);
  expect(one).toMatchObject({
    label: "one",
    title: "boats.jpg",
    generator: "Harbour firmware 1.2",
    signer: { name: "Camera 1", organisation: "Cameras", issuer: "Root", validTo: "2095-01-01T00:00:00Z" },
    actions: [
      { action: "c2pa.created", sourceType: sourceType("x") },
      { action: "c2pa.edited", tool: "Paint" },
    ],
    ingredients: [{ title: "before.jpg", relationship: "parentOf", manifest: "two" }],
    thumbnail: { mediaType: "image/jpeg", bytes },
  });
});

it("takes no thumbnail that a browser would run", () => {
  const svg = { manifests: { one: { thumbnail: { format: "image/svg+xml", identifier: "x" } } } };
  expect(readManifests(svg, null, () => Uint8Array.of(1))["one"]?.thumbnail).toBeUndefined();
});

it("reads anything at all without a fault, and no more than a hundred manifests", () => {
  fc.assert(
    fc.property(fc.jsonValue(), fc.jsonValue(), (odd, other) => {
      readManifests(odd as JsonValue, other as JsonValue, none);
      readManifests({ manifests: { one: odd as JsonValue } }, other as JsonValue, none);
    }),
  );
  const many = Object.fromEntries(Array.from({ length: 500 }, (_, index) => [`m${index}`, {}]));
  expect(Object.keys(readManifests({ manifests: many }, null, none))).toHaveLength(100);
});
