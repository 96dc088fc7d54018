import { createRoot } from "react-dom/client";
import "../../renderer/ui/tokens.css";
import "../../renderer/ui/global.css";
import "../../renderer/i18n/fonts.css";
import "../../renderer/i18n/scripts.css";
import { English } from "../fixtures/samples/english.tsx";
import { BlockPage } from "./block-page.tsx";
import { CoverPage } from "./cover-page.tsx";
import { DiscernmentScreen } from "./discernment-page.tsx";
import { DrillPage } from "./drill-page.tsx";
import { InspectionPage } from "./inspection-page.tsx";
import { InspectorScreen } from "./inspector-page.tsx";
import { ItemPage } from "./item-page.tsx";
import { PrimitivePage } from "./primitive-page.tsx";

const wanted = new URLSearchParams(location.search);
const page = wanted.get("page") ?? "primitives";
const language = wanted.get("language") ?? "en";
document.documentElement.dataset["theme"] = wanted.get("theme") ?? "light";
document.documentElement.style.setProperty("--text-scale", wanted.get("scale") ?? "1");

const pages = {
  primitives: <PrimitivePage />,
  covers: <CoverPage />,
  blocks: <BlockPage />,
  discernment: (
    <DiscernmentScreen state={wanted.get("state") ?? "intro"} first={Number(wanted.get("first") ?? 0)} />
  ),
  drill: <DrillPage draw={Number(wanted.get("draw") ?? 0)} />,
  inspection: <InspectionPage only={wanted.get("only")} />,
  inspector: <InspectorScreen withFiles={wanted.has("files")} />,
  items: <ItemPage language={language} only={wanted.get("kind")} />,
};

createRoot(document.getElementById("root") as HTMLElement).render(
  <English>
    <main style={{ padding: "1.5rem clamp(0.75rem, 4vw, 2.5rem)" }}>{pages[page as keyof typeof pages]}</main>
  </English>,
);
