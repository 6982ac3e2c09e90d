import { plainWords } from "./plain-words"
import { ACTORS } from "./words"

const STAFF = "staff:"

/** Who did it: a member of staff by id, whose name is looked up, or somebody else in words. */
export function describeActor(actor: string): { staffId: string } | { name: string } {
  if (actor.startsWith(STAFF)) return { staffId: actor.slice(STAFF.length) }
  return { name: ACTORS[actor] ?? plainWords(actor) }
}
