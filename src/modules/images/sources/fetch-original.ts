import { imagesErrors } from "../errors"
import { dial as dialEncrypted, type Dial } from "./dial"
import { lookup as lookupByDns, type Lookup } from "./lookup"
import { openRemote } from "./open-remote"
import { openStored, type StoredFiles } from "./open-stored"
import { saveStream } from "./save-stream"
import { storageKeyOf } from "./storage-key-of"
import { storedFault } from "./stored-fault"

export type FetchOriginalInput = {
  /** Medusa's file module. */
  files: StoredFiles
  /** Of the capability's options; `limits` in bytes of the file and seconds for all of it. */
  settings: { file_urls: string[]; allowed_hosts: string[]; limits: { bytes: number; seconds: number } }
  /** Path of the file to write. */
  to: string
  /** How names are resolved and connections made; tests bring their own. */
  lookup?: Lookup
  dial?: Dial
}

/**
 * Brings an original to this machine: from the store's own storage, or by https from a listed host in the public
 * network. On any failure there is no file.
 * @throws MedusaError `image_source_not_allowed`, `image_source_unreachable`, `image_too_many_bytes`,
 * `image_storage_failed`.
 */
export async function fetchOriginal(
  url: string,
  { files, settings, to, lookup = lookupByDns, dial = dialEncrypted }: FetchOriginalInput
): Promise<void> {
  if (!URL.canParse(url)) throw imagesErrors.create("image_source_not_allowed")
  const address = new URL(url)
  const mostBytes = settings.limits.bytes
  const signal = AbortSignal.timeout(settings.limits.seconds * 1000)
  const id = storageKeyOf(address, settings.file_urls)
  if (id !== undefined) {
    const stored = await openStored(files, id, signal)
    return await saveStream(stored, to, { mostBytes, signal, faultOf: storedFault })
  }
  const remote = { allowedHosts: settings.allowed_hosts, mostBytes, lookup, dial, signal }
  const faultOf = () => imagesErrors.create("image_source_unreachable")
  await saveStream(await openRemote(address, remote), to, { mostBytes, signal, faultOf })
}
