import { randomUUID } from "node:crypto";
import { writeSync } from "node:fs";
import { nodeDisk } from "../../../../electron/services/disk/node-disk.ts";
import { openJournal } from "../../../../electron/services/journal/journal.ts";
import { anEvent } from "../../../builders/events.ts";

// A process of its own: appends to the journal named on the command line, prints each id when it is acknowledged, and
// goes on until somebody kills it.
const [path = ""] = process.argv.slice(2);
const journal = await openJournal(nodeDisk, path);
for (;;) {
  const ids = Array.from({ length: 1 + Math.floor(Math.random() * 4) }, () => randomUUID());
  const answers = ids.map(async (id) => {
    await journal.append([anEvent("check-answered", {}, { id })]);
    writeSync(1, `${id}\n`);
  });
  await Promise.all(answers);
}
