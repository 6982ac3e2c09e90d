// @ts-check
import { escapeHtml } from "./escape-html.mjs"
import { formatMoney } from "./format-money.mjs"
import { methodLabel } from "./method-label.mjs"
import { pageLayout } from "./page-layout.mjs"
import { returnAddress } from "./return-address.mjs"
import { isSettled } from "./settle.mjs"

/**
 * @typedef {import("./records.mjs").Transaction} Transaction
 */

/**
 * The page on which a person pays, or says how it shall go wrong.
 * @param {Transaction} transaction
 * @param {string} email
 */
export function payPage(transaction, email) {
  if (isSettled(transaction))
    return endPage(transaction, "This payment is done", "There is nothing left to pay.")
  if (transaction.status === "ongoing")
    return endPage(transaction, "This payment is on its way", "It comes through by itself in a few seconds.")
  const body = `<div class="card">${head(transaction, email)}${form(transaction)}</div>`
  return pageLayout({ title: "Pay", body })
}

/**
 * What is left to say when there is no way back to the shop, or nothing to pay.
 * @param {Transaction} transaction
 * @param {string} title
 * @param {string} words
 */
export function endPage(transaction, title, words) {
  const back = returnAddress(transaction)
  const link = back ? `<a class="button main" href="${escapeHtml(back)}">Back to the shop</a>` : ""
  const money = escapeHtml(formatMoney(transaction.amount, transaction.currency))
  const body = `<div class="card"><h1>${escapeHtml(title)}</h1><p class="amount">${money}</p>
<p>${escapeHtml(words)}</p><p class="soft">Reference ${escapeHtml(transaction.reference)}</p>${link}</div>`
  return pageLayout({ title, body })
}

/**
 * @param {Transaction} transaction
 * @param {string} email
 */
function head({ requested_amount, requested_currency, reference, status }, email) {
  const declined =
    status === "failed"
      ? '<p role="status"><strong>The last try was declined.</strong> You can try again.</p>'
      : ""
  return `<h1>Amount to pay</h1>
<p class="amount">${escapeHtml(formatMoney(requested_amount, requested_currency))}</p>
<p class="soft">${escapeHtml(email)}</p><p class="soft">Reference ${escapeHtml(reference)}</p>${declined}`
}

/** @param {Transaction} transaction */
function form({ channels, requested_currency }) {
  const choices = channels.map((channel, index) => {
    const checked = index === 0 ? " checked" : ""
    const label = escapeHtml(methodLabel(channel, requested_currency))
    const input = `<input type="radio" name="channel" value="${escapeHtml(channel)}"${checked}>`
    return `<label class="choice">${input} ${label}</label>`
  })
  return `<form method="post">
<fieldset><legend>How do you pay?</legend>${choices.join("")}</fieldset>
<button class="main" name="outcome" value="success">Pay</button>
<button name="outcome" value="abandoned">Cancel</button>
<details open><summary>Let it go another way</summary>
<button name="outcome" value="declined">Decline: the bank says no</button>
<button name="outcome" value="slow">Slow: paid in ten seconds</button>
<button name="outcome" value="wrong_amount">Wrong amount: pays half</button>
</details></form>`
}
