import { homedir } from "node:os";
import { join } from "node:path";
import packageJson from "../../package.json" with { type: "json" };
import { serve } from "../contract/serve.ts";
import { defaultFolder } from "../services/data-folder/default-folder.ts";
import { openServices } from "../services/open-services.ts";
import { createRefusedRequests } from "../services/static-files/refused-requests.ts";
import { createAddressFile } from "./address-file.ts";
import { startLoopback } from "./server.ts";

/** The same at every start: another port is another origin, and would show an empty index of what was learnt. */
const preferredPort = 47_113;

/** Runs the browser edition until it is interrupted or the process that started it is gone. */
async function main(): Promise<void> {
  const { platform, env: environment } = process;
  const dataFolder = defaultFolder({ platform, environment, home: homedir() });
  const refused = createRefusedRequests();
  const { handlers, close } = await openServices<undefined>({
    dataFolder,
    version: packageJson.version,
    host: "browser",
    refusedRequests: refused.count,
  });
  const file = createAddressFile(dataFolder);
  let isTold = false;
  const loopback = await startLoopback({
    folder: join(import.meta.dirname, "../renderer"),
    // The server lets nobody through who does not hold its cookie.
    serve: serve(handlers, () => true),
    port: preferredPort,
    refused,
    onAddress: (address) => {
      file.write({ process: process.pid, address }).catch(report);
      if (!isTold) tell(address);
      isTold = true;
    },
  });
  endOnce(async () => {
    await loopback.close();
    await file.remove();
    await close();
  });
}

/** To the process that started this one, or to the terminal. */
function tell(address: string): void {
  if (process.send === undefined) console.log(`Pandu is running. Open ${address}`);
  else process.send({ address });
}

function endOnce(close: () => Promise<void>): void {
  let isEnding = false;
  const end = () => {
    if (isEnding) return;
    isEnding = true;
    close().then(() => process.exit(0), fail);
  };
  for (const sign of ["SIGINT", "SIGTERM", "SIGHUP", "disconnect"]) process.on(sign, end);
}

function report(error: unknown): void {
  console.error(error instanceof Error ? error.message : String(error));
}

function fail(error: unknown): never {
  report(error);
  process.exit(1);
}

main().catch(fail);
