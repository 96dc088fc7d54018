import { join } from "node:path";
import { checkLocales } from "./locales/check-locales.ts";

const faults = checkLocales(join(import.meta.dirname, ".."));

for (const fault of faults) console.log(fault);
console.log(`${faults.length} faults in the interface strings`);
process.exitCode = faults.length === 0 ? 0 : 1;
