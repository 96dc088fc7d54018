import { describe, expect, it } from "vitest";
import { defaultFolder } from "../../../../electron/services/data-folder/default-folder.ts";

describe("the data folder", () => {
  it("is where each system keeps an application's data", () => {
    const windows = { APPDATA: "C:\\Users\\siti\\AppData\\Roaming" };
    expect(defaultFolder({ platform: "win32", home: "C:\\Users\\siti", environment: windows })).toBe(
      "C:\\Users\\siti\\AppData\\Roaming\\Pandu",
    );
    expect(defaultFolder({ platform: "darwin", home: "/Users/siti", environment: {} })).toBe(
      "/Users/siti/Library/Application Support/Pandu",
    );
    expect(defaultFolder({ platform: "linux", home: "/home/siti", environment: {} })).toBe(
      "/home/siti/.config/Pandu",
    );
    const moved = { XDG_CONFIG_HOME: "/data/siti" };
    expect(defaultFolder({ platform: "linux", home: "/home/siti", environment: moved })).toBe(
      "/data/siti/Pandu",
    );
  });

  it("is the one that PANDU_DATA names", () => {
    const environment = { PANDU_DATA: "/mnt/office", APPDATA: "C:\\x" };
    expect(defaultFolder({ platform: "win32", home: "C:\\", environment })).toBe("/mnt/office");
  });
});
