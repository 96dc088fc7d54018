import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";

const css = readFileSync("renderer/ui/tokens.css", "utf8");
const themes = { light: tokensOf(0), dark: tokensOf(1), "high contrast": highContrast() };

/** Text on the grounds that it stands on, and marks that carry meaning on theirs. */
const textPairs = [
  ...[
    "ink",
    "muted",
    "accent",
    "accent-strong",
    "right",
    "wrong",
    "information",
    "earth",
    "indigo",
    "plum",
  ].flatMap((text) => [`${text} paper`, `${text} surface`]),
  ...["soft", "right-soft", "wrong-soft", "information-soft", "marigold-soft"].map(
    (ground) => `ink ${ground}`,
  ),
  "on-accent accent",
  "on-accent accent-strong",
  "accent soft",
  "right right-soft",
  "wrong wrong-soft",
  "earth marigold-soft",
];
const markPairs = ["edge paper", "edge surface", "focus paper", "focus surface", "focus soft"];

describe.each(Object.entries(themes))("the %s theme", (_, tokens) => {
  it.each(textPairs)("keeps 4.5 : 1 for text: %s", (pair) => {
    expect(contrastOf(tokens, pair)).toBeGreaterThanOrEqual(4.5);
  });

  it.each(markPairs)("keeps 3 : 1 for marks: %s", (pair) => {
    expect(contrastOf(tokens, pair)).toBeGreaterThanOrEqual(3);
  });
});

function tokensOf(side: 0 | 1): Readonly<Record<string, string>> {
  const pairs = [...css.matchAll(/--([\w-]+): light-dark\((#[0-9a-f]{6}), (#[0-9a-f]{6})\)/g)];
  return Object.fromEntries(pairs.map(([, name, light, dark]) => [name, side === 0 ? light : dark]));
}

function highContrast(): Readonly<Record<string, string>> {
  const [block = ""] = /:root\[data-theme="high-contrast"\] \{[^}]*\}/.exec(css) ?? [];
  const own = [...block.matchAll(/--([\w-]+): (#[0-9a-f]{6})/g)].map(([, name, value]) => [name, value]);
  return { ...tokensOf(0), ...Object.fromEntries(own) };
}

function contrastOf(tokens: Readonly<Record<string, string>>, pair: string): number {
  const [one = 0, other = 0] = pair
    .split(" ")
    .map((name) => luminance(tokens[name === "focus" ? "information" : name] ?? ""));
  return (Math.max(one, other) + 0.05) / (Math.min(one, other) + 0.05);
}

/** Relative luminance, as WCAG 2.2 defines it. */
function luminance(hex: string): number {
  if (!/^#[0-9a-f]{6}$/.test(hex)) throw new Error(`no such token: "${hex}"`);
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((start) => {
    const channel = Number.parseInt(hex.slice(start, start + 2), 16) / 255;
    return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
