import { ZawgyiConverter } from "myanmar-tools/build_node/zawgyi_converter.js";
import { isSoundBurmese, zawgyiSign } from "./zawgyi.ts";

const converter = new ZawgyiConverter();

/** The cells of a row with those in Unicode that seem to be in Zawgyi; as they were where no sound Burmese comes out. */
export function convertZawgyi(cells: readonly string[]): string[] {
  return cells.map((cell) => {
    if (zawgyiSign(cell) === undefined) return cell;
    // Piece by piece: the converter takes out spaces that stand before Burmese letters.
    const converted = cell.replaceAll(/[\u1000-\u109f\u200b-\u200d]+/gu, (text) =>
      converter.zawgyiToUnicode(text),
    );
    return isSoundBurmese(converted) ? converted : cell;
  });
}
