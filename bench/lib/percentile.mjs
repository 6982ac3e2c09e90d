// @ts-check

/**
 * The smallest value that at least this share of the values does not exceed (nearest rank).
 * @param {number[]} values
 * @param {number} share from 0 to 1
 */
export function percentile(values, share) {
  const sorted = [...values].sort((a, b) => a - b)
  return sorted[Math.max(0, Math.ceil(share * sorted.length) - 1)] ?? NaN
}

/** @param {number[]} values */
export const median = (values) => percentile(values, 0.5)
