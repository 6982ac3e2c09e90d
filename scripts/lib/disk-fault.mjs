// @ts-check
import { existsSync, statfsSync } from "node:fs"
import path from "node:path"

const MEGABYTE = 1024 * 1024

/**
 * What is wrong with the free space where a folder lies or will lie, or undefined when there is enough.
 * @param {string} folder
 * @param {number} neededMegabytes
 * @param {(folder: string) => number} [freeBytes]
 */
export function diskFault(folder, neededMegabytes, freeBytes = freeBytesOf) {
  const free = Math.floor(freeBytes(nearestExisting(folder)) / MEGABYTE)
  if (free >= neededMegabytes) return undefined
  return `The disk is too full: ${folder} has ${free} MB free, and this start needs ${neededMegabytes} MB. Free some space, then start again.`
}

/** @param {string} folder */
function freeBytesOf(folder) {
  const { bavail, bsize } = statfsSync(folder)
  return bavail * bsize
}

/**
 * @param {string} folder
 * @returns {string}
 */
function nearestExisting(folder) {
  return existsSync(folder) ? folder : nearestExisting(path.dirname(folder))
}
