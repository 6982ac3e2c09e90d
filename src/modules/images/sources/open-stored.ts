import type { Readable } from "node:stream"
import { imagesErrors } from "../errors"
import { untilAborted } from "./until-aborted"

/** What is needed of Medusa's file module. */
export type StoredFiles = { getDownloadStream(id: string): Promise<Readable> }

/**
 * A file of the store's own storage, as a stream.
 * @throws MedusaError `image_source_unreachable`: it is not there, or the storage does not give it.
 */
export async function openStored(files: StoredFiles, id: string, signal: AbortSignal): Promise<Readable> {
  try {
    return await untilAborted(files.getDownloadStream(id), signal)
  } catch {
    // What the storage said may hold a folder or a bucket; the code says all that whoever looks can act on.
    throw imagesErrors.create("image_source_unreachable")
  }
}
