/** What was found in a picture: the text of its code, no code that can be read, or that it is no picture. */
export type PictureCode =
  | { readonly state: "read"; readonly text: string }
  | { readonly state: "no-code" }
  | { readonly state: "no-picture" };

/** A larger file is not looked at: bytes. */
export const largestPicture = 50 * 1024 * 1024;
