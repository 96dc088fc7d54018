import init from "@contentauth/c2pa-wasm";
import wasm from "@contentauth/c2pa-wasm/c2pa.wasm?url";

let started: Promise<unknown> | undefined;

/** Starts c2pa-rs, once a worker. */
export function startC2pa(): Promise<unknown> {
  return (started ??= init({ module_or_path: new URL(wasm, import.meta.url) }));
}
