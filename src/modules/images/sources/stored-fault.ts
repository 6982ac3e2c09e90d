import { MedusaError } from "@medusajs/framework/utils"
import { imagesErrors } from "../errors"

const MISSING = ["ENOENT", "EISDIR", "ENOTDIR", "NoSuchKey", "NotFound", MedusaError.Types.NOT_FOUND]

/** What a storage says of a missing file: a system's code, S3's name, or Medusa's type. */
const isMissing = (error: unknown): boolean =>
  typeof error === "object" &&
  error !== null &&
  ["code", "name", "type"].some((key) => MISSING.includes(String(Reflect.get(error, key))))

/**
 * Why the store's own storage did not give a file, with what it said as the cause, for the log: it may hold a folder.
 * @returns `image_source_unreachable` for a missing file, `image_storage_failed` for all else.
 */
export function storedFault(error: unknown): MedusaError {
  const fault = imagesErrors.create(isMissing(error) ? "image_source_unreachable" : "image_storage_failed")
  fault.cause = error
  return fault
}
