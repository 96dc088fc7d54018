import type { InspectionReport, JsonValue } from "../../renderer/domain/provenance/report.ts";
import { InspectionView } from "../../renderer/player/inspection/inspection-view.tsx";
import {
  aManifest,
  aNote,
  anIngredient,
  aNotes,
  aReport,
  aSeal,
  aSigner,
  everyHeadline,
} from "../builders/reports.ts";

/** Reports: one with everything, a hostile one, and every headline alone. `only` names one of the three. */
export function InspectionPage({ only }: { readonly only: string | null }) {
  const wanted = (name: string) => only === null || only === name;
  return (
    <div
      style={{ display: "grid", gridTemplateColumns: "minmax(0, 1fr)", gap: "4rem", maxInlineSize: "64rem" }}
    >
      <h1>Provenance reports</h1>
      {wanted("whole") && <Whole />}
      {wanted("hostile") && <InspectionView report={hostile} />}
      {wanted("headlines") &&
        everyHeadline.map((headline, at) => <InspectionView key={at} report={aReport({ headline })} />)}
    </div>
  );
}

function picture(colour: string): Promise<Blob> {
  const canvas = new OffscreenCanvas(400, 300);
  const pen = canvas.getContext("2d");
  if (pen === null) throw new Error("no canvas here");
  pen.fillStyle = colour;
  pen.fillRect(0, 0, 400, 300);
  pen.fillStyle = "#fff8";
  pen.fillRect(60, 140, 220, 90);
  return canvas.convertToBlob({ type: "image/png" });
}

const [sea, boat] = await Promise.all([picture("#3b82a0"), picture("#b8783a")]);
const thumbnailOf = async (blob: Blob) => ({
  mediaType: blob.type,
  bytes: new Uint8Array(await blob.arrayBuffer()),
});
const thumbnails = { sea: await thumbnailOf(sea), boat: await thumbnailOf(boat) };

const iptc = "http://cv.iptc.org/newscodes/digitalsourcetype/";
const step = { when: "2026-05-04T06:40:00Z", tool: undefined, description: undefined, sourceType: undefined };

const whole: InspectionReport = aReport({
  headline: {
    answer: "ai",
    made: "edited",
    speaker: { kind: "listed-seal", signer: "Nusantara Editor", list: "practice" },
  },
  seal: aSeal({
    trust: { state: "listed", list: "practice" },
    manifests: [
      aManifest({
        label: "a",
        thumbnail: thumbnails.sea,
        generator: "Nusantara Editor 3",
        actions: [
          { ...step, action: "c2pa.opened" },
          { ...step, action: "c2pa.placed", tool: "Layers" },
          {
            ...step,
            action: "c2pa.edited",
            sourceType: `${iptc}compositeWithTrainedAlgorithmicMedia`,
            description: "Filled the sky",
          },
          { ...step, action: "example.own-step" },
        ],
        ingredients: [
          anIngredient({
            title: "jetty-original.jpg",
            relationship: "parentOf",
            manifest: "b",
            thumbnail: thumbnails.sea,
          }),
          anIngredient({ title: "boat.png", thumbnail: thumbnails.boat }),
        ],
      }),
      aManifest({
        label: "b",
        title: "jetty-original.jpg",
        signer: aSigner({ name: "Nusantara Camera" }),
        ingredients: [anIngredient({ title: "raw.dng", relationship: "inputTo" })],
      }),
    ],
    raw: JSON.parse(
      JSON.stringify({
        active_manifest: "a",
        manifests: { a: { claim_generator: "x", list: Array.from({ length: 120 }, (_, at) => at) } },
      }),
    ) as JsonValue,
  }),
  notes: aNotes({
    sourceTypes: [`${iptc}trainedAlgorithmicMedia`],
    fields: [
      aNote(),
      aNote({ field: "Make", value: "Nusantara" }),
      aNote({ kind: "ai", field: "Iptc4xmpExt:AISystemUsed", where: "XMP", value: "Lukis 4" }),
      aNote({
        kind: "generator",
        field: "parameters",
        where: "PNG tEXt",
        value: "a boat, Steps: 20, Sampler: Euler",
      }),
      aNote({ kind: "date", field: "DateTimeOriginal", value: "2026:05:04 06:40:00" }),
    ],
  }),
});

function Whole() {
  return <InspectionView report={whole} picture={sea} />;
}

const bad = `<img src=x onerror=alert(1)> \u202Egnp.yrros ${"long ".repeat(2000)}`;
const unbroken = "W".repeat(10_000);

const hostile: InspectionReport = aReport({
  file: { name: `<b>holiday</b>\u202Egpj.exe ${unbroken}`, size: 3, type: undefined },
  headline: { answer: "unvouched", claims: "camera", why: "unlisted", signer: bad },
  seal: aSeal({
    trust: { state: "unlisted" },
    signer: aSigner({ name: bad, organisation: unbroken, validFrom: bad }),
    manifests: [
      aManifest({
        title: bad,
        generator: unbroken,
        actions: Array.from({ length: 300 }, () => ({ ...step, action: bad, tool: unbroken, when: bad })),
        ingredients: Array.from({ length: 2000 }, () =>
          anIngredient({ title: unbroken, manifest: "urn:c2pa:active" }),
        ),
      }),
    ],
    codes: Array.from({ length: 200 }, () => ({
      code: unbroken,
      kind: "failure" as const,
      explanation: bad,
      manifest: undefined,
    })),
  }),
  notes: aNotes({
    fields: Array.from({ length: 300 }, () => aNote({ field: unbroken, value: bad, where: unbroken })),
  }),
});
