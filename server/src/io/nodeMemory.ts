/** How much of the memory that the engine may use is taken by what is kept, for work that can do with less. */
import { constants, type PerformanceEntry, PerformanceObserver } from "node:perf_hooks";
import { getHeapStatistics } from "node:v8";

/** V8's limit counts its young generation too, by default of so many bytes, where nothing stays. */
const YOUNG = 48 * 2 ** 20;

/**
 * The share of the memory allowed that is taken, as it was soon after the last full collection: what is in use at
 * another time is garbage too, and says little. The observer is called a little after the collection, when the event
 * loop has its turn, so what was allocated since counts as well. Begins to watch when it is made; 0 before the first
 * collection.
 */
export function memoryWatch(): () => number {
  let share = 0;
  const observer = new PerformanceObserver((collections) => {
    if (!collections.getEntries().some(isFull)) return;
    const { used_heap_size, heap_size_limit } = getHeapStatistics();
    share = used_heap_size / (heap_size_limit - YOUNG);
  });
  observer.observe({ entryTypes: ["gc"] });
  return () => share;
}

function isFull(collection: PerformanceEntry & { readonly detail?: unknown }): boolean {
  const detail = collection.detail as { readonly kind?: number } | undefined;
  return detail?.kind === constants.NODE_PERFORMANCE_GC_MAJOR;
}
