import type { Services } from "../../electron/contract/contract.ts";

/** Saves a file: through the system's dialog in the Electron host, as a download in the browser edition. */
export function createFileSaver({ call }: Services, host: () => "electron" | "browser" | undefined) {
  return async (name: string, bytes: Uint8Array<ArrayBuffer>): Promise<string | undefined> => {
    if (host() !== "electron") return download(name, bytes);
    const result = await call("files.save", { name, content: bytes.toBase64() });
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
