import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

/** A package that travels inside the app, and the terms under which it does. */
export type Notice = {
  readonly name: string;
  readonly version: string;
  readonly licence: string;
  readonly text: string;
};

/** Texts of licences that name no author, for packages that come without. */
const texts: Readonly<Record<string, string>> = { Unlicense: join(import.meta.dirname, "unlicense.txt") };

/** What packages carry inside their own files: folders of installed packages and, where one is not installed, its terms. */
const carried: Readonly<Record<string, readonly (string | Notice)[]>> = {
  jsonld: [
    "canonicalize",
    "rdf-canonize",
    "jsonld/node_modules/lru-cache",
    "jsonld/node_modules/yallist",
    {
      ...{ name: "core-js", version: "3.47.0", licence: "MIT" },
      text: readText(join(import.meta.dirname, "core-js.txt")),
    },
  ],
};

/** The notices of an installed package and of what it carries inside. */
export function readNotices(root: string, name: string): Notice[] {
  const inside = (carried[name] ?? []).map((each) =>
    typeof each === "string" ? readNotice(root, each) : each,
  );
  return [readNotice(root, name), ...inside];
}

/** Reads the notice of an installed package. Throws when it has no licence or comes without its text. */
export function readNotice(root: string, name: string): Notice {
  const folder = join(root, "node_modules", name);
  const { license, version } = JSON.parse(readFileSync(join(folder, "package.json"), "utf8")) as Manifest;
  if (license === undefined || version === undefined)
    throw new Error(`${name} does not say its licence or version`);
  const names = readdirSync(folder);
  const own = names.find((entry) => /^(licen[cs]e|copying)(\.(md|txt))?$/i.test(entry));
  const terms = own === undefined ? texts[license] : join(folder, own);
  if (terms === undefined) throw new Error(`${name} comes without the text of its licence`);
  const notice = names.find((entry) => /^notice(\.(md|txt))?$/i.test(entry));
  const files = [terms, ...(notice === undefined ? [] : [join(folder, notice)])];
  return {
    name: name.replace(/^.*\/node_modules\//, ""),
    version,
    licence: license,
    text: files.map(readText).join("\n\n"),
  };
}

type Manifest = { readonly license?: string; readonly version?: string };

function readText(file: string): string {
  return readFileSync(file, "utf8").replaceAll("\r\n", "\n").trim();
}

const opening = `# Third-party notices

Pandu contains the following packages. The desktop app also contains Electron, whose notices and Chromium's lie beside
the program as \`LICENSE.electron.txt\` and \`LICENSES.chromium.html\`. \`npm run notices\` writes this file.`;

/** The notices of all packages as one text, packages with the same terms together. */
export function noticesText(notices: readonly Notice[]): string {
  const byText = Map.groupBy(notices, ({ text }) => text);
  const sections = [...byText].map(([text, group]) => {
    const names = group.map(({ name, version }) => `${name} ${version}`).join(", ");
    const licences = [...new Set(group.map(({ licence }) => licence))].join(", ");
    return `## ${names}\n\nLicence: ${licences}\n\n\`\`\`text\n${text}\n\`\`\``;
  });
  return `${[opening, ...sections].join("\n\n")}\n`;
}

/** What the file of notices holds, or nothing where there is none yet. */
export function committedNotices(file: string): string | undefined {
  return existsSync(file) ? readFileSync(file, "utf8").replaceAll("\r\n", "\n") : undefined;
}
