// @ts-check
import { spawnSync } from "node:child_process"
import os from "node:os"

/**
 * Where and of what the figures are.
 * @param {string} root
 */
export function machine(root) {
  const git = (/** @type {string[]} */ ...args) =>
    spawnSync("git", args, { cwd: root, encoding: "utf8" }).stdout?.trim() ?? ""
  return {
    date: new Date().toISOString(),
    commit: git("rev-parse", "--short", "HEAD"),
    uncommitted: git("status", "--porcelain", "--untracked-files=no") !== "",
    cores: os.availableParallelism(),
    memory: Math.round(os.totalmem() / 2 ** 30),
    node: process.versions.node,
    platform: `${process.platform} ${process.arch}`,
  }
}

/** How many wanted a core within the last minute: above the number of cores, the machine was not ours alone. */
export const load = () => os.loadavg()[0] ?? 0
