// @ts-check
import { gzipSync } from "node:zlib"

/**
 * @typedef {object} PageWeight
 * @property {number} html bytes
 * @property {number} htmlGzip
 * @property {number} scripts how many the page names
 * @property {number} scriptsGzip bytes of those together, each compressed by itself
 */

/**
 * What a page weighs by its own words: its HTML, and the scripts named in it for a browser of today.
 * @param {string} url
 * @returns {Promise<PageWeight>}
 */
export async function pageWeight(url) {
  const html = await bytesOf(url)
  const scripts = scriptsOf(html.toString("utf8"))
  const sizes = await Promise.all(
    scripts.map(async (script) => gzipSync(await bytesOf(new URL(script, url).href)).length)
  )
  const scriptsGzip = sizes.reduce((sum, size) => sum + size, 0)
  return { html: html.length, htmlGzip: gzipSync(html).length, scripts: scripts.length, scriptsGzip }
}

/** @param {string} html */
function scriptsOf(html) {
  const scripts = [...html.matchAll(/<script\b[^>]*>/gi)].filter(([tag]) => !/\bnomodule\b/i.test(tag))
  const preloads = [...html.matchAll(/<link\b[^>]*>/gi)].filter(
    ([tag]) => /rel="modulepreload"/i.test(tag) || (/rel="preload"/i.test(tag) && /as="script"/i.test(tag))
  )
  const addresses = [...scripts, ...preloads].flatMap(
    ([tag]) => / (?:src|href)="([^"]+)"/i.exec(tag)?.[1] ?? []
  )
  return [...new Set(addresses.map((address) => address.replaceAll("&amp;", "&")))]
}

/** @param {string} url */
async function bytesOf(url) {
  const answer = await fetch(url)
  if (!answer.ok) throw new Error(`${url}: ${answer.status}`)
  return Buffer.from(await answer.arrayBuffer())
}
