import { createRequire } from "node:module";
import { FuseV1Options } from "@electron/fuses";
import type { Configuration } from "electron-builder";
import { describe, expect, it } from "vitest";
import configuration from "../../electron-builder.config.ts";
import { fuses } from "../../scripts/dist/fuses.ts";

type Validator = { validateConfiguration: (configuration: Configuration, log: object) => Promise<void> };

const builder = createRequire(createRequire(import.meta.url).resolve("electron-builder"));
const { validateConfiguration } = builder("app-builder-lib/out/util/config/config") as Validator;

describe("the installers' configuration", () => {
  it("fits electron-builder's own schema", async () => {
    await validateConfiguration(configuration, { isEnabled: false });
  });

  it("would not fit with an option that electron-builder does not know", async () => {
    const wrong = { ...configuration, nsis: { ...configuration.nsis, perMaschine: true } };
    await expect(validateConfiguration(wrong, { isEnabled: false })).rejects.toThrow("configuration.nsis should be");
  });

  it("makes an installer for one user and one for all users of a Windows PC, and packages for macOS and Linux", () => {
    expect(configuration.win?.target).toEqual(["nsis", "msi"]);
    expect(configuration.nsis?.perMachine).toBe(false);
    expect(configuration.msi?.perMachine).toBe(true);
    expect(configuration.mac?.target).toEqual(["dmg"]);
    expect(configuration.linux?.target).toEqual(["deb", "AppImage"]);
  });

  it("leaves what was earned where it is when the app is uninstalled", () => {
    expect(configuration.nsis?.deleteAppDataOnUninstall).toBe(false);
  });
});

describe("the fuses", () => {
  it("are all decided", () => {
    const known = Object.values(FuseV1Options).filter((option) => typeof option === "number");
    expect(known.filter((option) => fuses[option] === undefined)).toEqual([]);
    expect(fuses.strictlyRequireAllFuses).toBe(true);
  });

  it.each(["RunAsNode", "EnableNodeOptionsEnvironmentVariable", "EnableNodeCliInspectArguments", "GrantFileProtocolExtraPrivileges"] as const)(
    "have %s off",
    (name) => {
      expect(fuses[FuseV1Options[name]]).toBe(false);
    },
  );

  it.each(["EnableCookieEncryption", "EnableEmbeddedAsarIntegrityValidation", "OnlyLoadAppFromAsar"] as const)("have %s on", (name) => {
    expect(fuses[FuseV1Options[name]]).toBe(true);
  });
});
