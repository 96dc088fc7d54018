import { join } from "node:path";
import { flipFuses, FuseV1Options, FuseVersion, type FuseV1Config } from "@electron/fuses";
import type { AfterPackContext } from "electron-builder";

export const linuxExecutable = "pandu";

/** Every fuse of Electron 45. A fuse that a later Electron adds stops the packaging until it is decided here. */
export const fuses: FuseV1Config = {
  version: FuseVersion.V1,
  strictlyRequireAllFuses: true,
  [FuseV1Options.RunAsNode]: false,
  [FuseV1Options.EnableCookieEncryption]: true,
  [FuseV1Options.EnableNodeOptionsEnvironmentVariable]: false,
  [FuseV1Options.EnableNodeCliInspectArguments]: false,
  [FuseV1Options.EnableEmbeddedAsarIntegrityValidation]: true,
  [FuseV1Options.OnlyLoadAppFromAsar]: true,
  [FuseV1Options.LoadBrowserProcessSpecificV8Snapshot]: false,
  [FuseV1Options.GrantFileProtocolExtraPrivileges]: false,
  [FuseV1Options.WasmTrapHandlers]: true,
};

/** Sets the fuses in a package before it is signed. electron-builder's own copy of @electron/fuses knows fewer. */
export async function setFuses({ appOutDir, packager, electronPlatformName, arch }: AfterPackContext): Promise<void> {
  const isMac = electronPlatformName === "darwin";
  const suffix = isMac ? ".app" : electronPlatformName === "win32" ? ".exe" : "";
  const name = electronPlatformName === "linux" ? linuxExecutable : packager.appInfo.productFilename;
  // 3 is arm64: Apple's chips run nothing whose ad-hoc signature was broken.
  const resetAdHocDarwinSignature = isMac && Number(arch) === 3;
  await flipFuses(join(appOutDir, `${name}${suffix}`), { ...fuses, resetAdHocDarwinSignature });
}
