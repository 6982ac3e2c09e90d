/**
 * The ways to pay that are offered: those asked for, as far as the store offers them; else all that it offers, which
 * is all that the account has when the store names none. A card that is to be saved is paid with, and nothing else.
 */
export function chooseChannels(
  offered: readonly string[] | undefined,
  asked: readonly string[] | undefined,
  savesCard: boolean
): string[] | undefined {
  const wanted = savesCard ? ["card"] : asked
  const chosen = wanted?.filter((one) => (offered ?? ALL).includes(one))
  return chosen?.length ? chosen : offered && [...offered]
}

const ALL = ["card", "bank", "ussd", "qr", "eft", "mobile_money", "bank_transfer"]
