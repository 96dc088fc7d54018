import { readFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { initSync } from "@contentauth/c2pa-wasm";

/** Stands for a browser's Blob whose bytes can be read at once, as in a worker; Node's cannot. */
class MemoryBlob {
  readonly size: number;
  readonly type = "";
  readonly bytes: Uint8Array;

  constructor(parts: readonly (Uint8Array | MemoryBlob)[]) {
    this.bytes = Buffer.concat(parts.map((part) => (part instanceof Uint8Array ? part : part.bytes)));
    this.size = this.bytes.length;
  }

  slice(from = 0, to = this.size): MemoryBlob {
    return new MemoryBlob([this.bytes.subarray(from, to)]);
  }
}

class MemoryReader {
  readAsArrayBuffer(blob: MemoryBlob): ArrayBuffer {
    return new Uint8Array(blob.bytes).buffer;
  }
}

/** Starts the reader of Content Credentials in Node: `Blob` and `FileReaderSync` are a worker's from here on. */
export async function startReader(): Promise<void> {
  Object.assign(globalThis, { Blob: MemoryBlob, FileReaderSync: MemoryReader });
  const wasm = fileURLToPath(import.meta.resolve("@contentauth/c2pa-wasm/c2pa.wasm"));
  initSync({ module: await readFile(wasm) });
}
