// @ts-check

/** @typedef {{ version?: string, dev?: boolean, optionalDependencies?: Record<string, string> }} LockEntry */

const SYSTEMS = [
  "android",
  "darwin",
  "freebsd",
  "linux",
  "netbsd",
  "openbsd",
  "openharmony",
  "sunos",
  "win32",
]
const PROCESSORS = [
  "arm64",
  "arm",
  "ia32",
  "loong64",
  "mips64el",
  "ppc64",
  "riscv64",
  "s390x",
  "wasm32",
  "x64",
]

/**
 * The entries that a lock file lacks for packages which other platforms need. The names of such packages tell the platform.
 * @param {Record<string, LockEntry>} packages the lock file's own
 * @returns {Record<string, object>}
 */
export function missingOptionals(packages) {
  /** @type {Record<string, object>} */
  const missing = {}
  for (const [place, { dev, optionalDependencies = {} }] of Object.entries(packages)) {
    for (const [name, version] of Object.entries(optionalDependencies)) {
      const isExact = /^\d+\.\d+\.\d+[\w.-]*$/.test(version)
      if (isExact && !isReachable(packages, place, name)) {
        missing[`node_modules/${name}`] = {
          version,
          ...platformOf(name),
          ...(dev ? { dev } : {}),
          optional: true,
        }
      }
    }
  }
  return missing
}

/**
 * Whether Node would find the package from there, in any node_modules on the way up.
 * @param {Record<string, LockEntry>} packages
 * @param {string} place
 * @param {string} name
 */
function isReachable(packages, place, name) {
  const steps = place.split("/node_modules/")
  const above = steps.map((_, index) => steps.slice(0, steps.length - index).join("/node_modules/"))
  return ["", ...above].some((folder) => packages[`${folder ? `${folder}/` : ""}node_modules/${name}`])
}

/** @param {string} name */
function platformOf(name) {
  const words = name.split(/[/-]/)
  const os = SYSTEMS.filter((system) => words.includes(system))
  const cpu = PROCESSORS.filter((processor) => words.includes(processor))
  const libc = words.some((word) => word.startsWith("musl"))
    ? ["musl"]
    : words.includes("gnu")
      ? ["glibc"]
      : []
  return {
    cpu,
    ...(os.includes("linux") && libc.length > 0 ? { libc } : {}),
    ...(os.length > 0 ? { os } : {}),
  }
}
