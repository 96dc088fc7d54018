import type { IncomingMessage } from "node:http";

/** The largest body that is read: a backup of many learners fits. */
const largestBody = 64 * 1024 * 1024;

/** The text of a request's body, or undefined when it is larger than may be. */
export async function readBody(request: IncomingMessage): Promise<string | undefined> {
  if (Number(request.headers["content-length"] ?? 0) > largestBody) return undefined;
  const chunks: Buffer[] = [];
  let length = 0;
  for await (const chunk of request as AsyncIterable<Buffer>) {
    length += chunk.length;
    if (length > largestBody) return undefined;
    chunks.push(chunk);
  }
  return Buffer.concat(chunks).toString("utf8");
}
