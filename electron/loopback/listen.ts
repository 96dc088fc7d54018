import type { Server } from "node:http";

/** Listens on 127.0.0.1 alone, at the preferred port or, where another program has it, at any free one; resolves to the port. */
export async function listen(server: Server, preferred: number): Promise<number> {
  try {
    return await tryPort(server, preferred);
  } catch (error) {
    const isTaken =
      error instanceof Error && "code" in error && (error.code === "EADDRINUSE" || error.code === "EACCES");
    if (!isTaken) throw error;
    return tryPort(server, 0);
  }
}

function tryPort(server: Server, port: number): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once("error", reject);
    server.listen(port, "127.0.0.1", () => {
      server.off("error", reject);
      const address = server.address();
      resolve(typeof address === "object" && address !== null ? address.port : port);
    });
  });
}
