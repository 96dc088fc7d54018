import "../i18n/fonts.css";
import "../ui/tokens.css";
import "../ui/global.css";
import "../i18n/scripts.css";
import { createRoot } from "react-dom/client";
import { cleanCopies } from "../i18n/clean-copies.ts";
import { reportFirstPaint } from "../platform/services.ts";
import { App } from "./app.tsx";
import { compose } from "./compose.ts";

const root = document.getElementById("root");
if (root === null) throw new Error("index.html has no #root");

cleanCopies(document);
const { environment, languages } = await compose(document.documentElement);
createRoot(root).render(<App environment={environment} languages={languages} />);
reportFirstPaint();
await environment.app.start();
