type Transaction = { reference: string; status: string; amount: number; email: string }

/** The payments that the Paystack sandbox knows of one shopper, by e-mail. */
export async function sandboxPayments(email: string): Promise<Transaction[]> {
  const sandbox = process.env.KIONDO_SANDBOX_URL
  if (!sandbox) throw new Error("Tests of payments need KIONDO_SANDBOX_URL.")
  const answer = await fetch(`${sandbox.replace(/\/$/, "")}/sandbox/state`)
  const { transactions } = (await answer.json()) as { transactions: Transaction[] }
  return transactions.filter((one) => one.email === email)
}
