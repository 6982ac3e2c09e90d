// @ts-check

/**
 * What is wrong with this version of Node, or undefined when it suits.
 * @param {string} version such as "20.20.2"
 */
export function nodeFault(version) {
  const [major = 0, minor = 0] = version.split(".").map(Number)
  const suits = (major === 20 && minor >= 19) || (major === 22 && minor >= 12) || major > 22
  if (suits) return undefined
  return `Kiondo needs Node 20.19 or later in the 20 line, or 22.12 or later. This is Node ${version}. Install one from https://nodejs.org, then start again.`
}
