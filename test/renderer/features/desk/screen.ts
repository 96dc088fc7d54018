import { screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";

export const button = (name: string | RegExp) => screen.findByRole("button", { name });

export const press = async (name: string | RegExp) => userEvent.click(await button(name));

export const field = (label: string | RegExp) => screen.findByLabelText(label);

/** Puts words in the place of what stands in a field. */
export const write = async (label: string | RegExp, text: string) => {
  const input = await field(label);
  await userEvent.clear(input);
  await userEvent.paste(text);
};

export const heading = (name: string | RegExp, level = 1) => screen.findByRole("heading", { level, name });

/** The cells of the rows of a table, by its name. */
export const cellsOf = async (table: string) => {
  const found = await screen.findByRole("table", { name: table });
  return [...found.querySelectorAll("tbody tr")].map((row) =>
    [...row.children].map((cell) => cell.querySelector(":scope > div")?.textContent ?? cell.textContent),
  );
};
