// @ts-check
import { PluginBuildError } from "./plugin-build-error.mjs"

/** Told as they are in the store's package.json. */
const KEPT = [
  "name",
  "version",
  "description",
  "keywords",
  "license",
  "author",
  "repository",
  "homepage",
  "bugs",
  "engines",
  "files",
  "exports",
]

/** What the app that installs the plugin brings along: two copies of one of these would not know each other. */
const HOST_PACKAGES = [
  "@medusajs/admin-sdk",
  "@medusajs/cli",
  "@medusajs/dashboard",
  "@medusajs/framework",
  "@medusajs/medusa",
  "@medusajs/test-utils",
  "@medusajs/ui",
  "@tanstack/react-query",
  "react",
  "react-dom",
  "react-router-dom",
]

/** An app without the admin, or without tests, lacks the others and works. */
const REQUIRED_PEERS = ["@medusajs/framework", "@medusajs/medusa"]

/**
 * The plugin's package.json, made from the store's and from what its code loads.
 * @param {Record<string, any>} store
 * @param {Record<string, string>} used packages, each with a file that loads it
 */
export function pluginPackage(store, used) {
  const versions = { ...store.devDependencies, ...store.dependencies }
  const missing = Object.entries(used).filter(([name]) => versions[name] === undefined)
  if (missing.length > 0) {
    const lines = missing.map(([name, file]) => `  - ${name}, loaded by ${file}`)
    throw new PluginBuildError(`The plugin needs what package.json does not list:\n${lines.join("\n")}`)
  }
  const isPeer = (/** @type {string} */ name) => name.startsWith("@medusajs/") || HOST_PACKAGES.includes(name)
  const hosts = HOST_PACKAGES.filter((name) => versions[name] !== undefined)
  const peers = [...new Set([...hosts, ...Object.keys(used).filter(isPeer)])].sort()
  const own = Object.keys(used)
    .filter((name) => !isPeer(name))
    .sort()
  const optional = peers.filter((name) => !REQUIRED_PEERS.includes(name))
  return {
    ...pick(store, KEPT),
    dependencies: toRecord(own, (name) => `^${versions[name]}`),
    devDependencies: toRecord(peers, (name) => versions[name]),
    // A plugin that reaches into Medusa's hooks and events is tried with one minor version of it.
    peerDependencies: toRecord(
      peers,
      (name) => `${name.startsWith("@medusajs/") ? "~" : "^"}${versions[name]}`
    ),
    peerDependenciesMeta: toRecord(optional, () => ({ optional: true })),
  }
}

/**
 * @param {Record<string, any>} source
 * @param {string[]} names
 */
function pick(source, names) {
  return Object.fromEntries(names.filter((name) => name in source).map((name) => [name, source[name]]))
}

/**
 * @template Value
 * @param {string[]} names
 * @param {(name: string) => Value} valueOf
 * @returns {Record<string, Value>}
 */
function toRecord(names, valueOf) {
  return Object.fromEntries(names.map((name) => [name, valueOf(name)]))
}
