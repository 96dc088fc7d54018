import { type Easel, type Mark, sheet } from "./easel.ts";

/** The easel of a browser's worker. */
export const canvasEasel: Easel = {
  paint: async (marks, { width, over }) => {
    const scale = width / sheet.width;
    const canvas = new OffscreenCanvas(width, Math.round(sheet.height * scale));
    const context = canvas.getContext("2d", { alpha: false });
    if (context === null) throw new Error("This browser draws nothing in a worker.");
    context.scale(scale, scale);
    if (over !== undefined) {
      const picture = await createImageBitmap(new Blob([over]));
      context.drawImage(picture, 0, 0, sheet.width, sheet.height);
      picture.close();
    }
    for (const { path, fill } of marks) {
      context.fillStyle = typeof fill === "string" ? fill : gradient(context, fill);
      context.fill(new Path2D(path));
    }
    const picture = await canvas.convertToBlob({ type: "image/jpeg", quality: 0.85 });
    return new Uint8Array(await picture.arrayBuffer());
  },
};

function gradient(
  context: OffscreenCanvasRenderingContext2D,
  [upper, lower]: Exclude<Mark["fill"], string>,
): CanvasGradient {
  const colours = context.createLinearGradient(0, 0, 0, sheet.height);
  colours.addColorStop(0, upper);
  colours.addColorStop(1, lower);
  return colours;
}
