/** The first item of each key, in the order given; items whose key is null are left out. */
export function firstOfEach<T>(items: readonly T[], keyOf: (item: T) => string | null): T[] {
  const found = new Map<string, T>()
  for (const item of items) {
    const key = keyOf(item)
    if (key !== null && !found.has(key)) found.set(key, item)
  }
  return [...found.values()]
}
