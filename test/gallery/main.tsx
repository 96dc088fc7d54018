import { createRoot } from "react-dom/client";
import "../../renderer/ui/tokens.css";
import "../../renderer/ui/global.css";
import "../../renderer/i18n/fonts.css";
import "../../renderer/i18n/scripts.css";
import { English } from "../fixtures/samples/english.tsx";
import { BlockPage } from "./block-page.tsx";
import { CoverPage } from "./cover-page.tsx";
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
  items: <ItemPage language={language} only={wanted.get("kind")} />,
};

createRoot(document.getElementById("root") as HTMLElement).render(
  <English>
    <main style={{ padding: "1.5rem clamp(0.75rem, 4vw, 2.5rem)" }}>{pages[page as keyof typeof pages]}</main>
  </English>,
);
