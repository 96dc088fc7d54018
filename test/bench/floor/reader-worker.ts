import init, { WasmReader } from "@contentauth/c2pa-wasm";
import wasm from "@contentauth/c2pa-wasm/c2pa.wasm?url";

let started: Promise<unknown> | undefined;

addEventListener("message", ({ data }: MessageEvent<File>) => void read(data));

async function read(file: File): Promise<void> {
  await (started ??= init({ module_or_path: new URL(wasm, import.meta.url) }));
  const reader = await WasmReader.fromBlob("image/jpeg", file);
  postMessage(reader.json().length);
  reader.free();
}
