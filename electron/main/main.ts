import { enableCompileCache } from "node:module";
import { join } from "node:path";
import { app } from "electron";
import { defaultFolder } from "../services/data-folder/default-folder.ts";

const { platform, env: environment } = process;
const dataFolder = defaultFolder({ platform, environment, home: app.getPath("home") });

// Chromium's profile lies inside the data folder, beside what the services keep.
app.setPath("userData", join(dataFolder, "window"));
enableCompileCache(join(dataFolder, "window", "compile-cache"));

// Imported late, so that the compile cache is on for it; awaited, since schemes are registered before "ready".
const { startApp } = await import("./app.ts");
startApp(dataFolder);
