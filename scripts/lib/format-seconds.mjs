// @ts-check

/**
 * A duration for people: seconds with one decimal, and minutes from one minute on.
 * @param {number} milliseconds
 */
export function formatSeconds(milliseconds) {
  const tenths = Math.round(milliseconds / 100)
  if (tenths < 600) return `${(tenths / 10).toFixed(1)} s`
  const seconds = Math.round(tenths / 10)
  return `${Math.floor(seconds / 60)} min ${seconds % 60} s`
}
