import type { Readable } from "node:stream"
import { storedFault } from "./stored-fault"
import { untilAborted } from "./until-aborted"

/** What is needed of Medusa's file module. */
export type StoredFiles = { getDownloadStream(id: string): Promise<Readable> }

/**
 * A file of the store's own storage, as a stream.
 * @throws MedusaError `image_source_unreachable`: it is not there; `image_storage_failed`: the storage does not give it.
 */
export async function openStored(files: StoredFiles, id: string, signal: AbortSignal): Promise<Readable> {
  try {
    return await untilAborted(files.getDownloadStream(id), signal)
  } catch (error) {
    throw storedFault(error)
  }
}
