/** A place in a text as editors count it: zero-based line and UTF-16 column. */
export interface Place {
  readonly line: number;
  readonly character: number;
}

/** A range between two places, end exclusive. */
export interface PlaceRange {
  readonly start: Place;
  readonly end: Place;
}

/** Offsets at which the lines of `text` start. CRLF, LF and CR each end a line, so places survive a change of them. */
export function lineStarts(text: string): readonly number[] {
  const starts = [0];
  const breaks = /\r\n|\n|\r/g;
  while (breaks.exec(text)) starts.push(breaks.lastIndex);
  return starts;
}

/** The place of an offset; `starts` from {@link lineStarts} of the same text. */
export function placeAt(starts: readonly number[], offset: number): Place {
  let low = 0;
  let high = starts.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((starts[middle] ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  return { line: low, character: offset - (starts[low] ?? 0) };
}
