// @ts-check
import { readJson, writeJson } from "./json-file.mjs"

/** What has been done to the data already. Each entry is written only after its work has succeeded. */
export class RunState {
  /** @param {string} file */
  constructor(file) {
    this.file = file
  }

  /** Whether work of this name was ever done. @param {string} name */
  knows(name) {
    return readJson(this.file)?.[name] !== undefined
  }

  /**
   * Does the work unless it was done before under the same mark.
   * @param {string} name
   * @param {string} mark changes when the work has to be done again
   * @param {() => Promise<void>} work
   * @returns {Promise<boolean>} whether there was anything to do
   */
  async once(name, mark, work) {
    if (readJson(this.file)?.[name] === mark) return false
    await work()
    writeJson(this.file, { ...readJson(this.file), [name]: mark })
    return true
  }
}
