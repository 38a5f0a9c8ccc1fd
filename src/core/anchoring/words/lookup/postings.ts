/** Keys between two rests. */
const sliceLength = 8_192;

const none = new Int32Array(0);

/** Where each key of a sequence stands, in order. */
export class Postings {
  private constructor(
    private readonly slots: ReadonlyMap<number, number>,
    private readonly bounds: Int32Array,
    private readonly positions: Int32Array,
  ) {}

  static *building(keys: Int32Array): Generator<void, Postings> {
    const slots = new Map<number, number>();
    const slotOf = new Int32Array(keys.length);
    const counts: number[] = [];
    for (let at = 0; at < keys.length; at++) {
      if (at % sliceLength === sliceLength - 1) yield;
      const key = keys[at] ?? 0;
      let slot = slots.get(key);
      if (slot === undefined) {
        slot = slots.size;
        slots.set(key, slot);
        counts.push(0);
      }
      slotOf[at] = slot;
      counts[slot] = (counts[slot] ?? 0) + 1;
    }
    const bounds = new Int32Array(counts.length + 1);
    for (let slot = 0; slot < counts.length; slot++) bounds[slot + 1] = (bounds[slot] ?? 0) + (counts[slot] ?? 0);
    const next = bounds.slice();
    const positions = new Int32Array(keys.length);
    for (let at = 0; at < keys.length; at++) {
      if (at % sliceLength === sliceLength - 1) yield;
      const slot = slotOf[at] ?? 0;
      const position = next[slot] ?? 0;
      positions[position] = at;
      next[slot] = position + 1;
    }
    return new Postings(slots, bounds, positions);
  }

  of(key: number): Int32Array {
    const slot = this.slots.get(key);
    if (slot === undefined) return none;
    return this.positions.subarray(this.bounds[slot] ?? 0, this.bounds[slot + 1] ?? 0);
  }

  count(key: number): number {
    const slot = this.slots.get(key);
    return slot === undefined ? 0 : (this.bounds[slot + 1] ?? 0) - (this.bounds[slot] ?? 0);
  }
}
