import { describe, expect, it } from "vitest";
import { decideHeadline } from "../../../../renderer/domain/provenance/decide-headline.ts";
import type { Manifest, Seal } from "../../../../renderer/domain/provenance/report.ts";
import {
  aField,
  aManifest,
  anAction,
  anIngredient,
  aSeal,
  aSigner,
  someNotes,
  sourceType,
} from "../../../builders/seals.ts";

const none: Seal = { state: "none" };
const saying = (term: string, change: Partial<Manifest> = {}) =>
  aManifest({ actions: [anAction({ sourceType: sourceType(term) })], ...change });
const camera = saying("digitalCapture");
const listedSeal = { kind: "listed-seal", signer: "Harbour Camera 1", list: "official" };
const unvouched = { vouched: [], trust: { state: "unlisted" } } as const;

function headline(seal: Seal, notes = someNotes()) {
  return decideHeadline({ seal, notes });
}

describe("the table of answers", () => {
  it("row 1: could not be read, whatever else is there", () => {
    expect(decideHeadline({ unreadable: "damaged", seal: aSeal([camera]), notes: someNotes() })).toEqual({
      answer: "unreadable",
      why: "damaged",
    });
  });

  it("row 2: a listed signer's word that AI made it", () => {
    expect(headline(aSeal([saying("trainedAlgorithmicMedia")]))).toEqual({
      answer: "ai",
      made: "made",
      speaker: listedSeal,
    });
  });

  it("row 2: a composite was edited with AI", () => {
    expect(headline(aSeal([saying("compositeWithTrainedAlgorithmicMedia")]))).toMatchObject({
      made: "edited",
    });
  });

  it("row 2: AI in a part makes the whole edited, and the part's own signer speaks", () => {
    const part = saying("trainedAlgorithmicMedia", {
      label: "urn:c2pa:part",
      signer: aSigner({ name: "Maker" }),
    });
    const whole = aManifest({
      ingredients: [anIngredient({ relationship: "componentOf", manifest: part.label })],
    });
    expect(headline(aSeal([whole, part], { vouched: [whole.label] }))).toEqual({
      answer: "ai",
      made: "edited",
      speaker: { kind: "unlisted-seal", signer: "Maker" },
    });
  });

  it("row 2: AI wins over a camera, a broken seal and an unknown signer, and says whose word it is", () => {
    const ai = [saying("trainedAlgorithmicMedia")];
    const both = saying("digitalCapture", {
      actions: [
        anAction({ sourceType: sourceType("digitalCapture") }),
        anAction({ action: "c2pa.edited", sourceType: sourceType("compositeWithTrainedAlgorithmicMedia") }),
      ],
    });
    expect(headline(aSeal([both]))).toMatchObject({ answer: "ai", made: "edited" });
    expect(headline(aSeal(ai, { integrity: "broken" }))).toMatchObject({ speaker: { kind: "broken-seal" } });
    expect(headline(aSeal(ai, unvouched))).toMatchObject({ speaker: { kind: "unlisted-seal" } });
    expect(headline(aSeal(ai, { ...unvouched, trust: { state: "expired" } }))).toMatchObject({
      speaker: { kind: "expired-seal" },
    });
  });

  it.each([
    [
      "an IPTC source type",
      someNotes({ sourceTypes: [sourceType("trainedAlgorithmicMedia")] }),
      "DigitalSourceType",
    ],
    [
      "an IPTC AI field",
      someNotes({ fields: [aField({ kind: "ai", field: "AISystemUsed" })] }),
      "AISystemUsed",
    ],
    [
      "what a generator left",
      someNotes({ fields: [aField({ kind: "generator", field: "parameters" })] }),
      "parameters",
    ],
    ["the AIGC field", someNotes({ fields: [aField({ kind: "aigc", field: "AIGC" })] }), "AIGC"],
  ])(
    "row 2: %s is a note that anyone can write, and wins over a camera's intact seal",
    (_what, notes, field) => {
      const answer = { answer: "ai", made: "made", speaker: { kind: "note", field } };
      expect(headline(none, notes)).toEqual(answer);
      expect(headline(aSeal([camera]), notes)).toEqual(answer);
    },
  );

  it("row 3: broken, whoever signed and whatever was claimed", () => {
    expect(headline(aSeal([camera], { integrity: "broken" }))).toEqual({
      answer: "broken",
      signer: "Harbour Camera 1",
    });
    expect(headline(aSeal([camera], { integrity: "broken", ...unvouched }))).toMatchObject({
      answer: "broken",
    });
  });

  it.each(["digitalCapture", "computationalCapture"])("row 4: a listed camera that says %s", (term) => {
    expect(headline(aSeal([saying(term)]))).toEqual({ answer: "camera", speaker: listedSeal });
  });

  it("row 4: a listed camera's picture that a listed program edited since", () => {
    const before = saying("digitalCapture", { label: "urn:c2pa:before" });
    const now = aManifest({
      signer: aSigner({ name: "Editor" }),
      actions: [anAction({ action: "c2pa.opened" })],
      ingredients: [anIngredient({ manifest: before.label })],
    });
    expect(headline(aSeal([now, before]))).toEqual({
      answer: "camera",
      speaker: listedSeal,
      editedBy: "Editor",
    });
  });

  it("row 4 does not hold for a stranger's camera that a listed program took in", () => {
    const before = saying("digitalCapture", { label: "urn:c2pa:before" });
    const now = aManifest({ ingredients: [anIngredient({ manifest: before.label })] });
    expect(headline(aSeal([now, before], { vouched: [now.label] }))).toMatchObject({ answer: "silent" });
  });

  it("row 4 does not hold for a photo that was merely placed into the picture", () => {
    const part = saying("digitalCapture", { label: "urn:c2pa:part" });
    const now = aManifest({
      ingredients: [anIngredient({ relationship: "componentOf", manifest: part.label })],
    });
    expect(headline(aSeal([now, part]))).toMatchObject({ answer: "silent" });
  });

  it("row 5: a listed signer that says nothing of camera or AI", () => {
    const silent = { answer: "silent", sealedBy: listedSeal, isSealChecked: true };
    expect(headline(aSeal())).toEqual(silent);
    expect(headline(aSeal([saying("humanEdits")]))).toEqual(silent);
  });

  it.each([
    ["unlisted", {}, "Harbour Camera 1"],
    ["expired", { trust: { state: "expired" } }, "Harbour Camera 1"],
    ["flawed", { integrity: "flawed" }, "Harbour Camera 1"],
    ["practice", {}, "Pandu practice camera"],
  ] as const)("row 6: nobody vouches: %s", (why, change, name) => {
    const manifest = saying("digitalCapture", { signer: aSigner({ name }) });
    expect(headline(aSeal([manifest], { ...unvouched, ...change }))).toEqual({
      answer: "unvouched",
      claims: "camera",
      why,
      signer: name,
    });
  });

  it("row 6 says what is claimed: a camera, another origin, or no more than the seal", () => {
    expect(headline(aSeal([saying("digitalArt")], unvouched))).toMatchObject({ claims: "other-origin" });
    expect(headline(aSeal([aManifest()], unvouched))).toMatchObject({ claims: "seal-only" });
  });

  it("row 7: a seal that cannot be read is not called broken", () => {
    expect(headline({ state: "unreadable", reason: "bad CBOR" })).toEqual({
      answer: "unreadable",
      why: "damaged",
    });
  });

  it("row 8: camera data alone never makes it a camera's picture", () => {
    const unsealed = { answer: "unvouched", claims: "camera", why: "unsealed" };
    expect(headline(none, someNotes({ fields: [aField({ kind: "camera", field: "Model" })] }))).toEqual(
      unsealed,
    );
    expect(headline(none, someNotes({ sourceTypes: [sourceType("digitalCapture")] }))).toEqual(unsealed);
    expect(headline(none, someNotes({ sourceTypes: [sourceType("digitalArt")] }))).toEqual({
      ...unsealed,
      claims: "other-origin",
    });
  });

  it("row 9: nothing is said, and whether the seal could be looked for", () => {
    expect(headline(none)).toEqual({ answer: "silent", isSealChecked: true });
    expect(headline(none, someNotes({ fields: [aField()] }))).toEqual({
      answer: "silent",
      isSealChecked: true,
    });
    expect(headline({ state: "not-checked" })).toEqual({ answer: "silent", isSealChecked: false });
    expect(headline({ state: "elsewhere" })).toEqual({ answer: "silent", isSealChecked: false });
  });
});

it("ends on a history that goes round in a circle", () => {
  const one = aManifest({ label: "one", ingredients: [anIngredient({ manifest: "two" })] });
  const two = aManifest({ label: "two", ingredients: [anIngredient({ manifest: "one" })] });
  expect(headline(aSeal([one, two]))).toMatchObject({ answer: "silent" });
});
