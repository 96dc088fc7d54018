import { WovenCover } from "../../renderer/ui/woven-cover.tsx";

const ids = [
  "generative-ai-in-plain-words",
  "spotting-ai-generated-content",
  "using-ai-safely-at-work",
  "prompts-that-work",
  "ai-and-your-job",
  "learning-with-ai",
  "serving-citizens",
  "rights-and-data",
  "buying-ai",
  "risk-registers",
  "evaluating-models",
  "governing-ai",
];
const tracks = ["gen-ai-literacy", "workforce", "public-sector", "advanced"];

/** Woven covers of all four tracks. */
export function CoverPage() {
  return (
    <div style={{ display: "grid", gap: "1rem", gridTemplateColumns: "repeat(3, minmax(0, 1fr))" }}>
      {ids.map((id, place) => (
        <div key={id} style={{ blockSize: "8.5rem" }}>
          <WovenCover courseId={id} track={tracks[Math.floor(place / 3)] ?? ""} />
        </div>
      ))}
    </div>
  );
}
