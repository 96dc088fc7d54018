import { checkCommand } from "./course/commands/check.ts";
import { newCommand } from "./course/commands/new.ts";
import { previewCommand } from "./course/commands/preview.ts";

const usage = `npm run course -- new <id>        makes a small course that passes the check
npm run course -- check [<id>]    says what is wrong with the courses, or with one
npm run course -- preview <id>    shows the course in the browser and again after every change`;

const commands = { new: newCommand, check: checkCommand, preview: previewCommand } as const;

/** Runs a command for authors of courses. */
async function main([name = "", id]: readonly string[]): Promise<number> {
  const command = Object.hasOwn(commands, name) ? commands[name as keyof typeof commands] : undefined;
  if (command === undefined) {
    console.error(usage);
    return 2;
  }
  return command(id);
}

process.exitCode = await main(process.argv.slice(2));
