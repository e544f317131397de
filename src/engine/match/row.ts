/** A row of features being written, one after the other. */
export class Row {
  readonly values: Float32Array;
  private next = 0;

  constructor(readonly length: number) {
    this.values = new Float32Array(length);
  }

  /** Begins anew; what `finished` gave is written over. */
  restart(): void {
    this.next = 0;
  }

  add(value: number): void {
    this.values[this.next++] = value;
  }

  addAll(values: Float32Array): void {
    this.values.set(values, this.next);
    this.next += values.length;
  }

  /** The lesser, then the greater of two values. */
  addBoth(x: number, y: number): void {
    this.add(Math.min(x, y));
    this.add(Math.max(x, y));
  }

  /** The row is whole: gives its values. A wrong count is a mistake in the program. */
  finished(): Float32Array {
    if (this.next !== this.length) throw new Error(`row of ${this.length} values got ${this.next}`);
    return this.values;
  }
}
