import { stripBreaks } from "../../../domain/language/line-breaks.ts";
import { visibleText } from "../../../player/inspection/visible-text.ts";
import type { ReportOutline, ReportSection } from "./report-outline.ts";

/** One HTML file that loads nothing and runs nothing; every word in it is escaped. */
export function reportHtml({ language, direction, title, sections }: ReportOutline): string {
  return `<!doctype html>
<html lang="${escaped(language)}" dir="${direction}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escaped(title)}</title>
<style>${style}</style>
</head>
<body>
<h1>${escaped(title)}</h1>
${sections.map(section).join("\n")}
</body>
</html>
`;
}

const style = `
body { max-width: 46rem; margin: 2rem auto; padding: 0 1rem; color: #16202e; background: #fff; font: 1rem/1.6 "Noto Sans", system-ui, sans-serif; overflow-wrap: anywhere }
dl { display: grid; grid-template-columns: minmax(0, 11rem) minmax(0, 1fr); gap: .3rem 1rem }
dt { color: #55606f }
dd { margin: 0; white-space: pre-wrap; unicode-bidi: isolate }
@media (max-width: 30rem) { dl { display: block } }
`;

function section({ title, remark = "", rows = [] }: ReportSection): string {
  const remarks = remark.split("\n").map((sentence) => sentence && `<p>${escaped(sentence)}</p>`);
  const facts = rows.map(([label, value]) => `<dt>${escaped(label)}</dt><dd>${escaped(value)}</dd>`);
  return `<section>
<h2>${escaped(title)}</h2>
${remarks.join("\n")}
${facts.length > 0 ? `<dl>\n${facts.join("\n")}\n</dl>` : ""}
</section>`;
}

const entities: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;",
};

/** Without the marks that our own words carry for the screen: of line breaks, and around names. */
function escaped(text: string): string {
  const plain = stripBreaks(text).replaceAll(/[\u2068\u2069]/g, "");
  return visibleText(plain).replaceAll(/[&<>"']/g, (sign) => entities[sign] ?? sign);
}
