// @ts-check
import { token } from "./token.mjs"

/**
 * @typedef {import("./records.mjs").Authorization} Authorization
 * @typedef {import("./records.mjs").Customer} Customer
 */

/** @type {Record<string, string>} */
const COUNTRIES = { NGN: "NG", GHS: "GH", KES: "KE", ZAR: "ZA" }

/**
 * What a payment by this channel leaves behind. One customer's card is one authorization, however often it pays.
 * @param {Customer} customer
 * @param {string} channel
 * @param {string} currency
 * @returns {Authorization}
 */
export function authorizationFor(customer, channel, currency) {
  const known = customer.authorizations.find((one) => one.channel === channel)
  if (known) return known
  const isCard = channel === "card"
  return {
    authorization_code: token("AUTH_"),
    bin: isCard ? "408408" : "254XXX",
    last4: isCard ? "4081" : "X678",
    exp_month: "12",
    exp_year: "2030",
    channel,
    card_type: isCard ? "visa" : "",
    bank: isCard ? "TEST BANK" : "Sandbox",
    country_code: COUNTRIES[currency] ?? "NG",
    brand: isCard ? "visa" : channel,
    reusable: isCard,
    signature: token("SIG_"),
    account_name: null,
  }
}
