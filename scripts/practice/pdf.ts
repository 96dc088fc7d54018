import type { Bytes } from "../../renderer/worker/practice/bytes.ts";

/** A page of text as PDF 1.4 that names no author, no program and no date. Latin letters without brackets. */
export function plainPdf([heading = "", ...lines]: readonly string[]): Bytes {
  const content = [
    `BT /F1 26 Tf 72 760 Td (${heading}) Tj ET`,
    ...lines.map((line, index) => `BT /F1 14 Tf 72 ${716 - 24 * index} Td (${line}) Tj ET`),
  ].join("\n");
  const objects = [
    "<< /Type /Catalog /Pages 2 0 R >>",
    "<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
    "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R /Resources << /Font << /F1 5 0 R >> >> >>",
    `<< /Length ${content.length} >>\nstream\n${content}\nendstream`,
    "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>",
  ];
  return new Uint8Array(Buffer.from(fileOf(objects), "latin1"));
}

/** The objects, then the table of where each begins. */
function fileOf(objects: readonly string[]): string {
  let body = "%PDF-1.4\n";
  const offsets = objects.map((object, index) => {
    const offset = body.length;
    body += `${index + 1} 0 obj\n${object}\nendobj\n`;
    return `${String(offset).padStart(10, "0")} 00000 n \n`;
  });
  const size = objects.length + 1;
  return `${body}xref\n0 ${size}\n0000000000 65535 f \n${offsets.join("")}trailer\n<< /Size ${size} /Root 1 0 R >>\nstartxref\n${body.length}\n%%EOF\n`;
}
