/** The package brings no types; its other half, the detector, does not run in a window. */
declare module "myanmar-tools/build_node/zawgyi_converter.js" {
  export class ZawgyiConverter {
    /** Burmese text of Zawgyi in Unicode. */
    zawgyiToUnicode(text: string): string;
  }
}
