/** The merchant's note on a refund: by it, a refund asked for twice is found again. */
export function refundNote(idempotencyKey: string | undefined): string | undefined {
  return idempotencyKey && `medusa-refund:${idempotencyKey}`
}
