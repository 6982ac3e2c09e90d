// @ts-check
import http from "node:http"

/** The store API of one back end, over connections that stay open. */
export class StoreClient {
  #agent = new http.Agent({ keepAlive: true, maxSockets: 16 })

  /**
   * @param {string} url
   * @param {string} key the publishable key
   */
  constructor(url, key) {
    this.url = url
    this.key = key
  }

  /** @param {string} path */
  get(path) {
    return this.call("GET", path)
  }

  /**
   * @param {string} path
   * @param {object} [body]
   * @param {Record<string, string>} [headers]
   */
  post(path, body = {}, headers = {}) {
    return this.call("POST", path, body, headers)
  }

  /**
   * @param {string} method
   * @param {string} path below /store
   * @param {object} [body]
   * @param {Record<string, string>} [own] headers of this call
   * @returns {Promise<any>}
   */
  call(method, path, body, own = {}) {
    const payload = body === undefined ? undefined : JSON.stringify(body)
    const headers = {
      "x-publishable-api-key": this.key,
      ...own,
      ...(payload
        ? { "content-type": "application/json", "content-length": Buffer.byteLength(payload) }
        : {}),
    }
    return new Promise((resolve, reject) => {
      const url = `${this.url}/store/${path}`
      const request = http.request(
        url,
        { method, headers, agent: this.#agent, timeout: 60_000 },
        (answer) => {
          /** @type {Buffer[]} */
          const chunks = []
          answer.on("data", (chunk) => chunks.push(chunk))
          answer.once("error", reject)
          answer.once("end", () => {
            const text = Buffer.concat(chunks).toString("utf8")
            if (answer.statusCode === 200) resolve(JSON.parse(text))
            else reject(new Error(`${method} ${path}: ${answer.statusCode} ${text.slice(0, 300)}`))
          })
        }
      )
      request.once("timeout", () => request.destroy(new Error(`${method} ${path}: no answer`)))
      request.once("error", reject)
      request.end(payload)
    })
  }

  close() {
    this.#agent.destroy()
  }
}
