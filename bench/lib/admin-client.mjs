// @ts-check
import { openAsBlob } from "node:fs"
import path from "node:path"

/** The admin API of one back end, for a member of staff who has signed in. */
export class AdminClient {
  /**
   * @param {string} url
   * @param {string} token
   */
  constructor(url, token) {
    this.url = url
    this.token = token
  }

  /**
   * @param {string} url
   * @param {{ email: string, password: string }} credentials
   */
  static async signIn(url, credentials) {
    const body = JSON.stringify(credentials)
    const headers = { "content-type": "application/json" }
    const { token } = await answerOf(`${url}/auth/user/emailpass`, { method: "POST", headers, body })
    return new AdminClient(url, token)
  }

  /** @param {string} path below /admin */
  get(path) {
    return this.#call(path, { method: "GET" })
  }

  /**
   * @param {string} path
   * @param {object} body
   */
  post(path, body) {
    const headers = { "content-type": "application/json" }
    return this.#call(path, { method: "POST", headers, body: JSON.stringify(body) })
  }

  /** @param {string} path */
  delete(path) {
    return this.#call(path, { method: "DELETE" })
  }

  /**
   * As the dashboard does it.
   * @param {string} file
   * @param {string} type its MIME type
   * @returns {Promise<string>} the address of what was uploaded
   */
  async upload(file, type) {
    const body = new FormData()
    body.set("files", await openAsBlob(file, { type }), path.basename(file))
    const { files } = await this.#call("uploads", { method: "POST", body })
    return files[0].url
  }

  /**
   * @param {string} path
   * @param {{ method: string, headers?: Record<string, string>, body?: string | FormData }} request
   */
  #call(path, { headers = {}, ...request }) {
    const signed = { ...headers, authorization: `Bearer ${this.token}` }
    return answerOf(`${this.url}/admin/${path}`, { ...request, headers: signed })
  }
}

/**
 * @param {string} url
 * @param {RequestInit} request
 * @returns {Promise<any>}
 */
async function answerOf(url, request) {
  const answer = await fetch(url, request)
  if (!answer.ok) throw new Error(`${url}: ${answer.status} ${await answer.text()}`)
  return answer.json()
}
