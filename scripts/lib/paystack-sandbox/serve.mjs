// @ts-check
import { createServer } from "node:http"
import { setTimeout as wait } from "node:timers/promises"
import { findApi } from "./api.mjs"
import { findControl } from "./control.mjs"
import { ERRORS } from "./errors.mjs"
import { isOwnCaller } from "./is-own-caller.mjs"
import { pageLayout } from "./page-layout.mjs"
import { findPage } from "./pages.mjs"
import { PaystackError } from "./paystack-error.mjs"
import { readBody } from "./read-body.mjs"

/**
 * @typedef {import("node:http").IncomingMessage} Request
 * @typedef {import("node:http").ServerResponse} Response
 * @typedef {import("./sandbox.mjs").Sandbox} Sandbox
 */

const RETRY_AFTER_S = 1
const POLICY =
  "default-src 'none'; style-src 'unsafe-inline'; img-src data:; base-uri 'none'; frame-ancestors 'none'"

/** The HTTP server of a sandbox; it still has to be told where to listen. @param {Sandbox} sandbox */
export function serve(sandbox) {
  return createServer((request, response) => {
    answer(sandbox, request, response).catch((error) => {
      if (!(error instanceof PaystackError)) console.error(error)
      const fault = error instanceof PaystackError ? error : ERRORS.internal()
      if (response.headersSent) response.destroy()
      else refuse(request, response, fault)
    })
  })
}

/**
 * @param {Sandbox} sandbox
 * @param {Request} request
 * @param {Response} response
 */
async function answer(sandbox, request, response) {
  if (!isOwnCaller(request)) throw new PaystackError(403, "The sandbox answers only this machine")
  const origin = `http://${request.headers.host}`
  const { pathname, searchParams: query } = new URL(request.url ?? "/", origin)
  const method = request.method ?? "GET"
  const ask = async (/** @type {Record<string, string>} */ params) => ({
    params,
    query,
    body: await readBody(request),
    origin,
  })
  const page = findPage(method, pathname)
  if (page) return sendPage(response, await page.handler(sandbox, await ask(page.params)))
  const control = findControl(method, pathname)
  if (control) return sendJson(response, 200, await control.handler(sandbox, await ask(control.params)))
  if (sandbox.faults.isDown) return void request.socket.destroy()
  const api = findApi(method, pathname)
  if (api) sandbox.calls.set(api.route, (sandbox.calls.get(api.route) ?? 0) + 1)
  if (sandbox.faults.slowMs > 0) await wait(sandbox.faults.slowMs)
  const refusal = sandbox.faults.refusal()
  if (refusal) throw refusal
  if (request.headers.authorization !== `Bearer ${sandbox.settings.secretKey}`) throw ERRORS.invalidKey()
  if (!api) throw ERRORS.notFound()
  sendJson(response, 200, { status: true, ...(await api.handler(sandbox, await ask(api.params))) })
}

/**
 * @param {Request} request
 * @param {Response} response
 * @param {PaystackError} fault
 */
function refuse(request, response, fault) {
  request.resume()
  if (fault.status === 429) response.setHeader("retry-after", RETRY_AFTER_S)
  if (!request.headers.accept?.includes("text/html")) return sendJson(response, fault.status, fault.body)
  const body = `<div class="card"><h1>${fault.status}</h1><p>There is no such page here.</p></div>`
  response.writeHead(fault.status, { "content-type": "text/html; charset=utf-8" })
  response.end(pageLayout({ title: String(fault.status), body }))
}

/**
 * @param {Response} response
 * @param {number} status
 * @param {unknown} body
 */
function sendJson(response, status, body) {
  response.writeHead(status, { "content-type": "application/json; charset=utf-8" })
  response.end(JSON.stringify(body))
}

/**
 * @param {Response} response
 * @param {import("./pages.mjs").PageAnswer} page
 */
function sendPage(response, page) {
  if ("location" in page) {
    response.writeHead(303, { location: page.location }).end()
    return
  }
  const headers = { "content-type": "text/html; charset=utf-8", "cache-control": "no-store" }
  response.writeHead(200, { ...headers, "content-security-policy": POLICY }).end(page.html)
}
