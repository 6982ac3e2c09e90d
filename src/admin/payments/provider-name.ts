import { plainWords } from "./plain-words"
import { PROVIDERS } from "./words"

/** A provider's name as people say it. Ids of other providers, `pp_<name>_<id>`, give their name. */
export function providerName(id: string): string {
  return PROVIDERS[id] ?? plainWords(id.split("_")[1] ?? id)
}
