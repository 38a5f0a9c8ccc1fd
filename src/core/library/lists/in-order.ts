/** Whether one comes before another: below 0. As `Array.sort` takes it, and never 0 of two different ones. */
export type Compare<Item> = (a: Item, b: Item) => number;

/**
 * A part of a list as it would stand there if all of it were in order. Only the part itself is sorted; the rest is
 * parted into what comes before and after (Hoare’s selection), so that a page in the middle costs little more than a look
 * at each item.
 */
export function partInOrder<Item>(
  items: readonly Item[],
  compare: Compare<Item>,
  start: number,
  count: number,
): readonly Item[] {
  const list = [...items];
  const end = Math.min(start + count, list.length);
  if (start >= end) return [];
  if (start > 0) select(list, compare, start);
  if (end < list.length) select(list, compare, end, start);
  return list.slice(start, end).sort(compare);
}

/** Moves the item that belongs at `at` there, those that belong before it before it, and those after it after it. */
function select<Item>(list: Item[], compare: Compare<Item>, at: number, from = 0): void {
  let low = from;
  let high = list.length - 1;
  while (low < high) {
    const pivot = list[(low + high) >>> 1];
    if (pivot === undefined) return;
    let left = low;
    let right = high;
    while (left <= right) {
      while (isBefore(list[left], pivot, compare)) left++;
      while (isBefore(pivot, list[right], compare)) right--;
      if (left > right) break;
      swap(list, left++, right--);
    }
    if (at <= right) high = right;
    else if (at >= left) low = left;
    else return;
  }
}

function isBefore<Item>(a: Item | undefined, b: Item | undefined, compare: Compare<Item>): boolean {
  return a !== undefined && b !== undefined && compare(a, b) < 0;
}

function swap<Item>(list: Item[], a: number, b: number): void {
  const kept = list[a];
  const other = list[b];
  if (kept === undefined || other === undefined) return;
  list[a] = other;
  list[b] = kept;
}

/** Which number would stand at `at` if all were in order, the least first. Parts `numbers` as it goes. */
export function numberAt(numbers: Float64Array, at: number): number {
  let low = 0;
  let high = numbers.length - 1;
  while (low < high) {
    const pivot = numbers[(low + high) >>> 1] ?? 0;
    let left = low;
    let right = high;
    while (left <= right) {
      while ((numbers[left] ?? 0) < pivot) left++;
      while (pivot < (numbers[right] ?? 0)) right--;
      if (left > right) break;
      const moved = numbers[left] ?? 0;
      numbers[left++] = numbers[right] ?? 0;
      numbers[right--] = moved;
    }
    if (at <= right) high = right;
    else if (at >= left) low = left;
    else break;
  }
  return numbers[at] ?? 0;
}
