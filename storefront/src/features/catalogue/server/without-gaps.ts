/** The object without the keys that have no value: sent to the browser each would cost its name and a mark. */
export const withoutGaps = <T extends object>(object: T): T =>
  // The keys left out are those that may be undefined, so the type holds.
  Object.fromEntries(Object.entries(object).filter(([, value]) => value !== undefined)) as T
