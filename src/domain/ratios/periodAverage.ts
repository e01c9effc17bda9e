/** Average of an opening and a closing balance; the opening one alone where the closing one is missing. Example: 470 and 560 give 515. */
export function periodAverage(opening: number, closing: number | null): number {
  return closing === null ? opening : (opening + closing) / 2;
}
