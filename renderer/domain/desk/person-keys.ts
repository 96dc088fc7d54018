/** A staff number as it is compared: people and forms write capitals, spaces and dashes as they like. Zeros count. */
export function staffNumberKey(staffNumber: string): string {
  return staffNumber
    .normalize("NFKC")
    .toUpperCase()
    .replaceAll(/[\s\p{Dash}./_]|\p{Default_Ignorable_Code_Point}/gu, "");
}

/** A name as it is compared: its letters, marks and digits alone, in small letters. */
export function nameKey(name: string): string {
  return name
    .normalize("NFKC")
    .toLowerCase()
    .replaceAll(/[^\p{Letter}\p{Mark}\p{Number}]/gu, "");
}
