import { join } from "node:path";
import react from "@vitejs/plugin-react";
import { defineConfig } from "vite";

const project = join(import.meta.dirname, "../..");

/** Serves the gallery: every primitive, block and kind of item, to look at. */
export default defineConfig({
  root: import.meta.dirname,
  plugins: [react()],
  server: { fs: { allow: [project] } },
});
