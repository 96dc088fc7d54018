import { useEffect } from "react";
import type { PracticeSet } from "../../renderer/domain/provenance/practice-set.ts";
import { InspectorPage } from "../../renderer/features/inspector/inspector-page.tsx";
import { EnvironmentContext } from "../../renderer/state/environment.ts";
import { anInspectorEnvironment } from "../builders/inspector-environment.ts";
import { aManifest, aNote, aNotes, aReport, aSeal, everyHeadline } from "../builders/reports.ts";

const addresses = import.meta.glob<string>("../../courses/spotting-ai-generated-content/practice/*", {
  query: "?url",
  import: "default",
  eager: true,
});

const practice = (file: string) =>
  fetch(addresses[`../../courses/spotting-ai-generated-content/practice/${file}`] ?? file);

const { environment, held, pass } = anInspectorEnvironment({
  practice: async () => (await practice("practice.json")).json() as Promise<PracticeSet>,
  practiceFile: async (file, name) => new File([await (await practice(file)).blob()], name),
});

/** The inspector's screen; with `files`, after some were dropped: done, under way and waiting. */
export function InspectorScreen({ withFiles }: { readonly withFiles: boolean }) {
  useEffect(() => {
    if (withFiles) void dropFiles();
  }, [withFiles]);
  return (
    <EnvironmentContext value={environment}>
      <InspectorPage />
    </EnvironmentContext>
  );
}

async function dropFiles() {
  const picture = await environment.content.practiceFile("market-stall.jpg", "market-stall.jpg");
  const names = ["a-film-of-the-meeting.mp4", "minutes.pdf", "broken.png"];
  const files = [picture, ...names.map((name) => new File(["x"], name))];
  const items = files.map((file) => ({
    kind: "file",
    getAsFile: () => file,
    webkitGetAsEntry: () => null,
  }));
  const event = new Event("drop", { bubbles: true, cancelable: true });
  document.dispatchEvent(Object.assign(event, { dataTransfer: { items, types: ["Files"] } }));
  await new Promise((resolve) => setTimeout(resolve, 300));
  const [first, second, , fourth] = held;
  first?.finish(
    aReport({
      file: { name: "market-stall.jpg", size: 88_761, type: "jpeg" },
      headline: {
        answer: "camera",
        speaker: { kind: "listed-seal", signer: "Nusantara Camera", list: "official" },
      },
      seal: aSeal({ manifests: [aManifest({ title: "market-stall.jpg" })] }),
      notes: aNotes({ fields: [aNote()] }),
    }),
  );
  const unreadable = everyHeadline.find(({ answer }) => answer === "unreadable");
  if (unreadable)
    fourth?.finish(aReport({ file: { name: "broken.png", size: 5, type: undefined }, headline: unreadable }));
  second?.progress(0);
  pass(20_000);
  second?.progress(0.31);
}
