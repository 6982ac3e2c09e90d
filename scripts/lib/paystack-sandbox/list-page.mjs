// @ts-check
import { escapeHtml } from "./escape-html.mjs"
import { formatMoney } from "./format-money.mjs"
import { pageLayout } from "./page-layout.mjs"

/**
 * @typedef {import("./sandbox.mjs").Sandbox} Sandbox
 */

const SHOWN = 100

/** Everything that has happened, newest first. @param {Sandbox} sandbox */
export function listPage(sandbox) {
  const parts = [
    "<h1>Paystack sandbox</h1>",
    '<p class="soft">What the shop has asked for, and what it was told. Nobody pays for real here.</p>',
    transactions(sandbox),
    refunds(sandbox),
    webhooks(sandbox),
  ]
  return pageLayout({ title: "Transactions", body: parts.join("\n"), wide: true })
}

/** @param {Sandbox} sandbox */
function transactions({ store }) {
  const rows = newest(store.all("transactions")).map((one) => [
    one.status === "abandoned" || one.status === "failed"
      ? `<a href="/pay/${escapeHtml(one.access_code)}">${escapeHtml(one.reference)}</a>`
      : escapeHtml(one.reference),
    escapeHtml(formatMoney(one.amount, one.currency)),
    escapeHtml(one.status),
    escapeHtml(one.channel ?? "–"),
    escapeHtml(store.customer(one.customer_id).email),
    escapeHtml(one.created_at),
  ])
  return table("Transactions", ["Reference", "Amount", "Status", "Paid by", "E-mail", "Made"], rows)
}

/** @param {Sandbox} sandbox */
function refunds({ store }) {
  const rows = newest(store.all("refunds")).map((one) => [
    escapeHtml(one.transaction_reference),
    escapeHtml(formatMoney(one.amount, one.currency)),
    escapeHtml(one.status),
    one.status === "processed" || one.status === "failed" ? "–" : refundButtons(one.id),
    escapeHtml(one.created_at),
  ])
  return table("Refunds", ["Transaction", "Amount", "Status", "Let it", "Made"], rows)
}

/** @param {number} id */
const refundButtons = (id) =>
  `<form method="post" action="/list/refunds/${id}"><button name="status" value="processed">Finish</button>
<button name="status" value="failed">Fail</button>
<button name="status" value="needs-attention">Need attention</button></form>`

/** @param {Sandbox} sandbox */
function webhooks({ store }) {
  const rows = newest(store.all("webhooks")).map((one) => [
    escapeHtml(one.event),
    escapeHtml(one.reference),
    escapeHtml(one.state.replace("_", " ")),
    `${one.attempts}${one.last_status === null ? "" : `, last ${one.last_status || "no answer"}`}`,
    `<form method="post" action="/list/webhooks/${one.id}"><button>Send again</button></form>`,
    escapeHtml(one.created_at),
  ])
  return table("Webhooks", ["Event", "Transaction", "State", "Tries", "Deliver", "Made"], rows)
}

/**
 * @template Row
 * @param {Row[]} rows
 */
const newest = (rows) => rows.slice(-SHOWN).reverse()

/**
 * @param {string} title
 * @param {string[]} head
 * @param {string[][]} rows HTML of each cell
 */
function table(title, head, rows) {
  const heading = `<h2 id="${title.toLowerCase()}">${title}</h2>`
  if (rows.length === 0) return `${heading}<p class="soft">None yet.</p>`
  const columns = head.map((name) => `<th scope="col">${name}</th>`).join("")
  const lines = rows.map((cells) => `<tr>${cells.map((cell) => `<td>${cell}</td>`).join("")}</tr>`).join("\n")
  // A part that scrolls must be reachable by keyboard.
  const region = `role="region" aria-labelledby="${title.toLowerCase()}" tabindex="0"`
  return `${heading}<div class="scroll" ${region}><table><thead><tr>${columns}</tr></thead>
<tbody>${lines}</tbody></table></div>`
}
