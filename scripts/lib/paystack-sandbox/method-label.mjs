// @ts-check

/** @type {Record<string, string>} */
const LABELS = {
  card: "Card",
  bank: "Bank account",
  ussd: "USSD",
  qr: "QR code",
  eft: "Instant EFT",
  mobile_money: "Mobile money",
  bank_transfer: "Bank transfer",
}

/**
 * What shoppers call a way to pay.
 * @param {string} channel
 * @param {string} currency
 */
export const methodLabel = (channel, currency) =>
  channel === "mobile_money" && currency === "KES" ? "M-Pesa" : (LABELS[channel] ?? channel)
