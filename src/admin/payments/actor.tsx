import { describeActor } from "./describe-actor"
import { useStaffName } from "./use-staff-name"

function Staff({ id }: { id: string }) {
  return <>{useStaffName(id)}</>
}

/** Who did what a ledger line tells. */
export function Actor({ actor }: { actor: string }) {
  const who = describeActor(actor)
  return "staffId" in who ? <Staff id={who.staffId} /> : <>{who.name}</>
}
