import { type Mark, sheet } from "./easel.ts";

const whole = `M0 0H${sheet.width}V${sheet.height}H0Z`;

/** A jetty in the morning: the picture that is sealed truthfully. */
export const jetty: readonly Mark[] = [
  { path: whole, fill: ["#9fc6dc", "#f4e3c3"] },
  { path: "M-30 150Q80 58 200 150Z M140 150Q270 60 430 150Z", fill: "#6d8f86" },
  { path: "M0 148H400V300H0Z", fill: ["#5b9aa8", "#2f6f83"] },
  { path: "M238 228H348Q294 248 238 228Z", fill: "#2a6274" },
  { path: "M222 196H362L336 230H250Z", fill: "#b4552d" },
  { path: "M222 196H362L358 202H226Z", fill: "#e0b27a" },
  { path: "M281 90H286V196H281Z", fill: "#5e4329" },
  { path: "M289 98Q336 150 342 188H289Z", fill: "#f7f1e1" },
  { path: "M278 116Q250 156 246 188H278Z", fill: "#e6d7b4" },
  { path: "M18 240H28V300H18Z M64 240H74V300H64Z M110 240H120V300H110Z", fill: "#5e4329" },
  { path: "M0 236L150 222V236L0 256Z", fill: "#8a6540" },
];

/** What the edit adds: a sun that was not there. */
export const sun: readonly Mark[] = [
  { path: disc(96, 58, 34), fill: "#f9d77e" },
  { path: disc(96, 58, 26), fill: "#f2b632" },
];

/** A made picture of a place that does not exist: it is sealed as if a camera had taken it. */
export const floatingIsland: readonly Mark[] = [
  { path: whole, fill: ["#4d5f9e", "#f1b6a0"] },
  { path: disc(318, 70, 30), fill: "#fbe9cf" },
  { path: disc(86, 96, 16), fill: "#e9cfd8" },
  { path: "M92 160H308Q270 190 246 216Q226 236 204 266Q190 232 160 216Q116 196 92 160Z", fill: "#6b4f3c" },
  { path: "M84 160Q130 132 200 134Q280 132 316 160Q260 180 200 176Q130 180 84 160Z", fill: "#4f8a55" },
  { path: "M195 92H205L208 150H192Z", fill: "#5e4329" },
  { path: disc(200, 80, 26) + disc(174, 98, 22) + disc(226, 98, 22), fill: "#2f6b45" },
];

function disc(x: number, y: number, radius: number): string {
  return `M${x - radius} ${y}a${radius} ${radius} 0 1 1 ${2 * radius} 0a${radius} ${radius} 0 1 1 ${-2 * radius} 0Z`;
}
