// @ts-check
import { PaystackError } from "./paystack-error.mjs"

/** What the sandbox refuses, worded as Paystack words it where a client may look at the words. */
export const ERRORS = {
  invalidKey: () =>
    new PaystackError(401, "Invalid key", {
      code: "invalid_Key",
      nextStep: "Ensure that you provide the correct authorization key for the request",
    }),
  invalidParams: (/** @type {string} */ message) =>
    new PaystackError(400, message, {
      code: "invalid_params",
      nextStep: "Check the request's body and send it again",
    }),
  duplicateReference: () =>
    new PaystackError(400, "Duplicate Transaction Reference", {
      code: "duplicate_reference",
      nextStep: "Try and create the Transaction or Charge with a new reference",
    }),
  unsupportedCurrency: () =>
    new PaystackError(403, "Currency not supported by merchant", {
      code: "unsupported_currency",
      nextStep: "Use a currency that is turned on for this business",
    }),
  referenceNotFound: () =>
    new PaystackError(404, "Transaction reference not found.", {
      code: "transaction_not_found",
      nextStep: "Ask for a reference of this business",
    }),
  transactionNotFound: () =>
    new PaystackError(404, "Transaction not found", {
      code: "transaction_not_found",
      nextStep: "Ask for a transaction of this business",
    }),
  refundNotFound: () =>
    new PaystackError(404, "Refund not found", {
      code: "refund_not_found",
      nextStep: "Check the refund's id",
    }),
  customerNotFound: () =>
    new PaystackError(404, "Customer not found", {
      code: "customer_not_found",
      nextStep: "Check the customer's code",
    }),
  authorizationInvalid: () =>
    new PaystackError(400, "Authorization code is invalid", {
      code: "invalid_authorization_code",
      nextStep: "Use the authorization code of a card that was saved",
    }),
  emailMismatch: () =>
    new PaystackError(400, "Email does not match Authorization code. Please confirm", {
      code: "email_mismatch",
      nextStep: "Use the e-mail address the card was saved with",
    }),
  notRefundable: () =>
    new PaystackError(400, "Transaction has not been successful", {
      code: "transaction_not_successful",
      nextStep: "Refund a transaction that was paid",
    }),
  fullyReversed: () =>
    new PaystackError(400, "Transaction has been fully reversed", {
      code: "transaction_fully_reversed",
      nextStep: "There is nothing left to refund",
    }),
  refundTooMuch: () =>
    new PaystackError(400, "Refund amount cannot be more than transaction amount", {
      code: "refund_amount_exceeded",
      nextStep: "Refund no more than what is left of the transaction",
    }),
  tooManyRequests: () =>
    new PaystackError(429, "Too many requests", { type: "api_error", code: "too_many_requests" }),
  internal: () => new PaystackError(500, "An error occurred", { type: "api_error", code: "unknown" }),
  notFound: () => new PaystackError(404, "Not found", { code: "not_found" }),
}
