import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { bundleNames, packagesOf, readBundle } from "./bundle/bundle.ts";
import { committedNotices, noticesText, readNotices } from "./notices/notices.ts";

const root = join(import.meta.dirname, "..");
const file = join(root, "THIRD-PARTY-NOTICES.md");

/** Writes the notices of what the last build bundled, or with `--check` compares them with the file. */
function main(isCheck: boolean): number {
  const names = bundleNames.flatMap((name) => packagesOf(readBundle(root, name)));
  const text = noticesText([...new Set(names)].toSorted().flatMap((name) => readNotices(root, name)));
  if (!isCheck) writeFileSync(file, text);
  else if (committedNotices(file) !== text) {
    console.error(
      "THIRD-PARTY-NOTICES.md does not fit what was bundled: run `npm run notices` and commit it.",
    );
    return 1;
  }
  return 0;
}

process.exitCode = main(process.argv.includes("--check"));
