import { spawn } from "node:child_process";

/** Runs the app in Electron; resolves to its exit code. */
export function runElectronEdition(binary: string, root: string, dataFolder: string): Promise<number> {
  // Chromium refuses to run as root inside its sandbox.
  const extra = process.getuid?.() === 0 ? ["--no-sandbox"] : [];
  const child = spawn(binary, [root, ...extra], {
    stdio: "inherit",
    env: { ...process.env, PANDU_DATA: dataFolder },
  });
  for (const sign of ["SIGINT", "SIGTERM", "SIGHUP"] as const) process.on(sign, () => child.kill(sign));
  return new Promise((resolve, reject) => child.on("error", reject).on("exit", (code) => resolve(code ?? 1)));
}
