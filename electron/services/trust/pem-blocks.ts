import { ServiceFailure } from "../service-failure.ts";

/** What stands between two marks of a PEM file. */
export type PemBlock = {
  readonly label: string;
  /** The line of the first mark, counted from 1. */
  readonly line: number;
  readonly base64: string;
};

const mark = /^-----(BEGIN|END) ([A-Z0-9 ]{1,40})-----$/;
// Two that look once at each character: one that looked for both would take hours for a line made for that.
const nearlyMark = [/- ?(BEGIN|END) /i, /CERTIFICATE/i];
const privateKey = /PRIVATE KEY *-/;

/** The blocks of a PEM file; what stands outside of them is comment. Throws `damaged-file` with the line. */
export function pemBlocks(text: string): readonly PemBlock[] {
  const blocks: PemBlock[] = [];
  let open: PemBlock | undefined;
  const lines = text.split(/\r\n|\r|\n/).map((line) => line.trim());
  const key = lines.findIndex((line) => privateKey.test(line));
  if (key >= 0) throw fault(key + 1, "this is a private key, and Pandu stores none");
  for (const [index, content] of lines.entries()) {
    const line = index + 1;
    const [, side, label] = mark.exec(content) ?? [];
    if (label === undefined && nearlyMark.every((part) => part.test(content)))
      throw fault(line, "this mark cannot be read");
    if (side === "BEGIN" && label !== undefined) {
      if (open !== undefined) throw fault(open.line, "this block has no end");
      open = { label, line, base64: "" };
    } else if (side === "END") {
      if (open?.label !== label) throw fault(line, "this block has no beginning");
      if (open !== undefined) blocks.push(open);
      open = undefined;
    } else if (open !== undefined) open = { ...open, base64: open.base64 + content };
  }
  if (open !== undefined) throw fault(open.line, "this block has no end");
  return blocks;
}

function fault(line: number, what: string): ServiceFailure {
  return new ServiceFailure("damaged-file", `line ${line}: ${what}`);
}
