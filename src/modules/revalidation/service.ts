import DataLoader from "dataloader"
import { parseOptions } from "../../capability/parse-options"
import { sendSigned, type Target } from "./send-signed"
import type { ChangedEntity } from "./types"

const distinct = (entities: readonly ChangedEntity[]) => [
  ...new Map(entities.map((entity) => [`${entity.type}:${entity.id}`, entity])).values(),
]

function createBatches(target: Target, batchMs: number): DataLoader<ChangedEntity, true> {
  const send = async (entities: readonly ChangedEntity[]): Promise<true[]> => {
    await sendSigned(target, distinct(entities))
    return entities.map(() => true)
  }
  return new DataLoader(send, { cache: false, batchScheduleFn: (dispatch) => setTimeout(dispatch, batchMs) })
}

/** Tells the storefront which entities changed: one signed call for all that change at about the same time. */
export default class RevalidationModuleService {
  private readonly batches: DataLoader<ChangedEntity, true> | undefined

  constructor(_: unknown, options?: Record<string, unknown>) {
    const settings = parseOptions("revalidation", options)
    this.batches = settings && createBatches(settings, settings.batch_ms)
  }

  get isEnabled(): boolean {
    return this.batches !== undefined
  }

  /** Resolves once the storefront has confirmed; rejects with `storefront_unreachable`. */
  async announce(entities: ChangedEntity[]): Promise<void> {
    const { batches } = this
    if (batches) await Promise.all(entities.map((entity) => batches.load(entity)))
  }
}
