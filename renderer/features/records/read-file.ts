/** A file's bytes in base64; undefined where it cannot be read. */
export async function readFile(file: File): Promise<string | undefined> {
  const bytes = await file.arrayBuffer().catch(() => undefined);
  return bytes && new Uint8Array(bytes).toBase64();
}
