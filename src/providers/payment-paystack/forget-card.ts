import type { Context } from "./context"
import { dataOf } from "./outcome"

/** Makes a saved card unusable for good. Its code is a bearer's: whoever has it and the key can charge the card. */
export async function forgetCard({ client }: Context, authorizationCode: string): Promise<void> {
  dataOf(await client.deactivateAuthorization(authorizationCode))
}
