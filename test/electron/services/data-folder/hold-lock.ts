import { lockFolder } from "../../../../electron/services/data-folder/lock.ts";

// A process of its own that takes the lock of the folder named on the command line and holds it until it is killed.
const [folder = ""] = process.argv.slice(2);
await lockFolder(folder);
console.log("locked");
setInterval(() => undefined, 1000);
