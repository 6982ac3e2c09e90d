// @ts-check

/** Every way to pay that Paystack knows. */
export const CHANNELS = ["card", "bank", "ussd", "qr", "eft", "mobile_money", "bank_transfer"]

/** @type {Record<string, string[]>} */
const BY_CURRENCY = {
  KES: ["mobile_money", "card", "bank_transfer"],
  NGN: ["card", "bank_transfer", "ussd", "bank", "qr"],
  GHS: ["mobile_money", "card"],
  ZAR: ["card", "eft", "qr"],
  USD: ["card"],
  XOF: ["mobile_money", "card"],
  EGP: ["card"],
  RWF: ["mobile_money", "card"],
}

export const CURRENCIES = Object.keys(BY_CURRENCY)

/** What a shopper may choose where the shop asks for nothing. @param {string} currency */
export const channelsOf = (currency) => BY_CURRENCY[currency] ?? ["card"]
