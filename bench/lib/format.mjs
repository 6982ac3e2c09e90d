// @ts-check

const number = (/** @type {number} */ digits) =>
  new Intl.NumberFormat("en", { minimumFractionDigits: digits, maximumFractionDigits: digits })

/** A rate with about three meaningful digits. */
export const rate = (/** @type {number} */ value) =>
  number(value < 10 ? 2 : value < 100 ? 1 : 0).format(value)
export const milliseconds = (/** @type {number} */ value) => `${number(0).format(value)} ms`
export const seconds = (/** @type {number} */ value) => `${number(value < 10 ? 2 : 1).format(value)} s`
/** Thousands of bytes. */
export const kilobytes = (/** @type {number} */ value) => `${number(1).format(value / 1000)} kB`
export const megabytes = (/** @type {number} */ value) => `${number(0).format(value)} MB`
export const share = (/** @type {number} */ value) => number(3).format(value)
export const times = (/** @type {number} */ value) => `${number(2).format(value)}×`
