import { type FileHandle, open, rm } from "node:fs/promises"
import { addAbortSignal, type Readable } from "node:stream"
import { MedusaError } from "@medusajs/framework/utils"
import { imagesErrors } from "../errors"

/**
 * Writes the stream to a new file of at most so many bytes. On any failure there is no file.
 * @param faultOf - the error of a stream that breaks.
 */
export async function saveStream(
  source: Readable,
  to: string,
  {
    mostBytes,
    signal,
    faultOf,
  }: { mostBytes: number; signal: AbortSignal; faultOf: (error: unknown) => Error }
): Promise<void> {
  try {
    await save(addAbortSignal(signal, source), to, mostBytes)
  } catch (error) {
    await rm(to, { force: true })
    throw error instanceof MedusaError ? error : faultOf(error)
  } finally {
    source.destroy()
  }
}

async function save(source: Readable, to: string, mostBytes: number): Promise<void> {
  const file = await storing(open(to, "w"))
  try {
    await copy(source, file, mostBytes)
  } finally {
    await storing(file.close())
  }
}

async function copy(source: Readable, file: FileHandle, mostBytes: number): Promise<void> {
  let bytes = 0
  for await (const chunk of source) {
    const data = Buffer.from(chunk)
    bytes += data.length
    if (bytes > mostBytes) throw imagesErrors.create("image_too_many_bytes")
    await storing(file.appendFile(data))
  }
}

/** Tells a full disk here from trouble where the picture comes from. */
async function storing<Value>(work: Promise<Value>): Promise<Value> {
  try {
    return await work
  } catch {
    throw imagesErrors.create("image_storage_failed")
  }
}
