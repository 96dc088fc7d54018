// @vitest-environment jsdom
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { reportHtml } from "../../../../../renderer/features/inspector/saved/report-html.ts";
import type { ReportOutline } from "../../../../../renderer/features/inspector/saved/report-outline.ts";
import { anyText } from "../../../../builders/any-text.ts";

function anOutline(details: Partial<ReportOutline> = {}): ReportOutline {
  return { language: "en", direction: "ltr", title: "Report", sections: [], ...details };
}

const parse = (html: string) => new DOMParser().parseFromString(html, "text/html");

describe("a report saved as a page", () => {
  it("holds the words of its sections", () => {
    const page = parse(
      reportHtml(
        anOutline({
          title: "Report on a.jpg",
          sections: [{ title: "Seal", remark: "One.\nTwo.", rows: [["Signed by", "Kamera\nJaya"]] }],
        }),
      ),
    );
    expect(page.title).toBe("Report on a.jpg");
    expect([...page.querySelectorAll("p")].map(({ textContent }) => textContent)).toEqual(["One.", "Two."]);
    expect(page.querySelector("dt")?.textContent).toBe("Signed by");
    expect(page.querySelector("dd")?.textContent).toBe("Kamera\nJaya");
  });

  it("forbids itself to load and to run anything", () => {
    const policy = parse(reportHtml(anOutline())).querySelector("meta[http-equiv]")?.getAttribute("content");
    expect(policy).toBe("default-src 'none'; style-src 'unsafe-inline'");
  });

  it("has no more marks of markup than its own, whatever a file says", () => {
    const marks = (text: string) => {
      const sections = [{ title: text, remark: text.replaceAll("\n", " "), rows: [[text, text]] as const }];
      return reportHtml(anOutline({ language: text, title: text, sections })).replaceAll(/[^<>"']/g, "");
    };
    const plain = marks("plain");
    expect(marks(`"><img src=x onerror='alert(1)'></title></style><script>alert(1)</script>`)).toBe(plain);
    fc.assert(
      fc.property(anyText, (text) => {
        expect(marks(`-${text}`)).toBe(plain);
      }),
    );
  });

  it("has no marks that turn the direction of writing, nor those of our own for the screen", () => {
    const html = reportHtml(
      anOutline({ title: "a\u202Eb", sections: [{ title: "\u2068Kamera\u2069 \u2060x" }] }),
    );
    expect(html).toContain("a\\u202eb");
    expect(html).toContain("<h2>Kamera x</h2>");
  });
});
