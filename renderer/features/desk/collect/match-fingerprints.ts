/** Hex digits of a fingerprint. */
const length = 32;

/** Which PCs a list names that was gathered at the PCs themselves, what it calls them, and how many lines fit none. */
export type Matches = { readonly names: ReadonlyMap<string, string>; readonly unknown: number };

/**
 * Finds PCs by their whole fingerprints in a text: one PC a line, its name before or behind the fingerprint. Spaces,
 * hyphens and capital letters make no difference. A line with two of them fits none, for it does not say which was meant;
 * of several lines of one PC the first name counts.
 */
export function matchFingerprints(
  text: string,
  pcs: readonly { readonly device: string; readonly fingerprint: string }[],
): Matches {
  const known = new Map(pcs.map((pc) => [pc.fingerprint.replaceAll(" ", ""), pc]));
  const names = new Map<string, string>();
  let unknown = 0;
  for (const line of text.split("\n").filter((each) => each.trim() !== "")) {
    const digits = line.toLowerCase().replaceAll(/[\s-]/g, "");
    const starts = Array.from({ length: Math.max(0, digits.length - length + 1) }, (_, at) => at);
    const found = new Set(starts.flatMap((at) => known.get(digits.slice(at, at + length)) ?? []));
    const [pc] = found;
    if (pc === undefined || found.size > 1) unknown += 1;
    else names.set(pc.device, names.get(pc.device) || nameIn(line, pc.fingerprint));
  }
  return { names, unknown };
}

/** What stands beside the fingerprint, without what only sets it apart. */
function nameIn(line: string, fingerprint: string): string {
  const digits = new RegExp([...fingerprint.replaceAll(" ", "")].join("[\\s-]*"), "i");
  // Begun within a run of them, the search for the end would take the square of its length.
  const edge = /^[\s,;:|"'-]+|(?<![\s,;:|"'-])[\s,;:|"'-]+$/g;
  return line.replace(digits, " ").replaceAll(/\s+/g, " ").replaceAll(edge, "").slice(0, 120);
}
