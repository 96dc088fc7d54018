import { expect, test } from "vitest";
import { convertZawgyi } from "../../../../renderer/domain/roster/convert-zawgyi.ts";
import { zawgyiSign } from "../../../../renderer/domain/roster/zawgyi.ts";

test("names in Zawgyi come out in Unicode, with their spaces and what else stands beside them", () => {
  expect(convertZawgyi(["ေဒၚ ခင္ ျမ (A)", "A-17", "ဝန္ၾကီးဌာန"])).toEqual(["ဒေါ် ခင် မြ (A)", "A-17", "ဝန်ကြီးဌာန"]);
});

test("cells without a sign of Zawgyi stand as they were", () => {
  const cells = ["ဒေါ်ခင်မြ", "ကျွန်ုပ်", "ယောက်ျား", "Daw Khin", "สมชาย", ""];
  expect(convertZawgyi(cells)).toEqual(cells);
});

test("Shan, Mon and Karen, which have letters of the same range, stand as they were", () => {
  const cells = ["စၢႆးၶမ်း", "ၼၢင်းလႅင်း", "ကၠိုၚ်", "စီၤဖီၤ"];
  for (const cell of cells) expect(zawgyiSign(cell)).toBeDefined();
  expect(convertZawgyi(cells)).toEqual(cells);
});
