import type { Services } from "../../electron/contract/contract.ts";

/** Saves a file: through the system's dialog in the Electron host, as a download in the browser edition. */
export function createFileSaver({ call }: Services, host: () => "electron" | "browser" | undefined) {
  return async (name: string, bytes: Uint8Array<ArrayBuffer>): Promise<string | undefined> => {
    if (host() !== "electron") return download(name, bytes);
    const result = await call("files.save", { name, content: toBase64(bytes) });
    if (result.ok) return result.value.savedAs;
    if (result.code === "cancelled") return undefined;
    throw new Error(result.at ?? result.code);
  };
}

function download(name: string, bytes: Uint8Array<ArrayBuffer>): string {
  const address = URL.createObjectURL(new Blob([bytes]));
  const link = document.createElement("a");
  link.href = address;
  link.download = name;
  link.click();
  // The browser reads the blob after the click has returned.
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
  return name;
}

/** Bytes as base64, in pieces that the stack can take. */
export function toBase64(bytes: Uint8Array): string {
  const pieces: string[] = [];
  for (let start = 0; start < bytes.length; start += 0x8000) {
    pieces.push(String.fromCharCode(...bytes.subarray(start, start + 0x8000)));
  }
  return btoa(pieces.join(""));
}

/** The bytes that a base64 text stands for. */
export function fromBase64(text: string): Uint8Array<ArrayBuffer> {
  const binary = atob(text);
  const bytes = new Uint8Array(binary.length);
  for (let index = 0; index < binary.length; index += 1) bytes[index] = binary.charCodeAt(index);
  return bytes;
}
