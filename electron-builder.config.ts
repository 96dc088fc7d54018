import type { Configuration } from "electron-builder";
import { linuxExecutable, setFuses } from "./scripts/dist/fuses.ts";

const configuration: Configuration = {
  appId: "training.pandu",
  productName: "Pandu",
  copyright: "The Pandu authors, Apache License 2.0",
  directories: { output: "dist", buildResources: "build" },
  // What is built is bundled: neither sources nor node_modules belong inside.
  files: [
    "out/main/**",
    "out/preload/**",
    "out/renderer/**",
    "!out/main/server-main.js",
    "package.json",
    "!node_modules",
  ],
  extraMetadata: { scripts: {}, devDependencies: {} },
  asar: true,
  npmRebuild: false,
  publish: null,
  electronLanguages: ["en-US", "en-GB"],
  afterPack: setFuses,
  artifactName: "${productName}-${version}-${os}-${arch}.${ext}",
  win: { target: ["nsis", "msi"], icon: "build/icon.ico" },
  nsis: {
    oneClick: true,
    perMachine: false,
    deleteAppDataOnUninstall: false,
    artifactName: "${productName}-${version}-setup.${ext}",
  },
  msi: { oneClick: false, perMachine: true, artifactName: "${productName}-${version}-per-machine.${ext}" },
  mac: {
    target: ["dmg"],
    icon: "build/icon.icns",
    category: "public.app-category.education",
    hardenedRuntime: true,
  },
  linux: {
    target: ["deb", "AppImage"],
    icon: "build/icons",
    category: "Education",
    executableName: linuxExecutable,
    maintainer: "The Pandu authors <authors@pandu.invalid>",
    synopsis: "Offline courses on working with AI",
  },
};

export default configuration;
