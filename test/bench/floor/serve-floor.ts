import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import react from "@vitejs/plugin-react";
import { build } from "vite";
import { staticFile } from "../../../electron/services/static-files/static-file.ts";

/**
 * Builds a floor and serves it as the app is served: "index" is twenty lines of React that ask one question, "reader"
 * the bare reader of Content Credentials in a worker.
 */
export async function serveFloor(folder: string, page: "index" | "reader") {
  const input = join(import.meta.dirname, `${page}.html`);
  await build({
    root: import.meta.dirname,
    configFile: false,
    logLevel: "warn",
    plugins: [react()],
    worker: { format: "es" },
    build: { outDir: folder, emptyOutDir: true, rolldownOptions: { input } },
  });
  const server = createServer((request, response) => {
    void staticFile(folder, request.url ?? "/").then(({ status, headers, body }) => {
      response.writeHead(status, headers).end(body);
    });
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  const stop = () => {
    server.closeAllConnections();
    server.close();
  };
  return { address: `http://127.0.0.1:${port}/${page}.html`, stop };
}
