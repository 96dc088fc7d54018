import type { Product } from "../../domain/provenance/maker.ts";
import type { Bytes } from "./bytes.ts";
import { canvasEasel } from "./canvas-easel.ts";
import { openWorkbench, type Workbench } from "./make-it-yourself.ts";

const names: Readonly<Record<Product, string>> = {
  "sealed-drawing": "jetty.jpg",
  painted: "jetty-with-sun.jpg",
  screenshot: "screenshot.jpg",
  "made-photo": "island.jpg",
};

let bench: Promise<Workbench> | undefined;

/** Makes a practice file; the certificates are made with the first of them. */
export async function makeProduct(product: Product, from: File | undefined, now: string): Promise<File> {
  bench ??= openWorkbench(canvasEasel);
  const bytes = await make(await bench, product, new Uint8Array((await from?.arrayBuffer()) ?? []), now);
  return new File([bytes], names[product], { type: "image/jpeg" });
}

function make(workbench: Workbench, product: Product, from: Bytes, now: string): Promise<Bytes> {
  switch (product) {
    case "sealed-drawing":
      return workbench.sealDrawing(now);
    case "painted":
      return workbench.paintSun(from);
    case "screenshot":
      return workbench.screenshot(from);
    case "made-photo":
      return workbench.sealAsCamera(now);
    default:
      return product satisfies never;
  }
}
