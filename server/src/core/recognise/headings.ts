/** Whether an offset lies in one of the headings of a prose mask (pairs of start and end, ascending). */
export function isInHeading(headings: Int32Array, offset: number): boolean {
  let low = 0;
  let high = headings.length >> 1;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (headings[middle * 2 + 1]! <= offset) low = middle + 1;
    else high = middle;
  }
  return low * 2 < headings.length && headings[low * 2]! <= offset;
}
