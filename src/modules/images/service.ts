import { InjectManager, InjectTransactionManager, MedusaContext } from "@medusajs/framework/utils"
import type { z } from "@medusajs/framework/zod"
import { parseOptions } from "../../capability/parse-options"
import { isContentAddressed } from "../../capability/is-content-addressed"
import { fileKeyOf } from "./file-key-of"
import { imagesErrors } from "./errors"
import { ImageQueue, type Sql } from "./image-queue"
import type { imagesOptions } from "./options"
import { SingleFlight } from "./single-flight"
import {
  DELETE_UNUSED,
  FORGET_UNUSED,
  LIST_UNUSED,
  LOCK_RENDITION,
  MARK_IMAGES_UNUSED,
  MARK_IMAGES_USED,
  MARK_VARIANTS_UNUSED,
  MARK_VARIANTS_USED,
  RETIRE_UNUSED,
} from "./statements"
import type { ImageVariantRecord, ImageWithVariants } from "./types"

export type ImagesSettings = z.infer<typeof imagesOptions>

/** What a note of use is about. */
type Noted = "images" | "variants"

const NOTES = {
  images: { used: MARK_IMAGES_USED, unused: MARK_IMAGES_UNUSED },
  variants: { used: MARK_VARIANTS_USED, unused: MARK_VARIANTS_UNUSED },
}

/** Owns originals by their address and the variants made of them. */
export default class ImagesModuleService extends ImageQueue {
  /** At most one picture at a time is in this process's memory. */
  readonly flight = new SingleFlight()
  private readonly options: ImagesSettings | undefined

  constructor(_container: unknown, options?: Record<string, unknown>) {
    super(...arguments)
    this.options = parseOptions("images", options)
  }

  get isEnabled(): boolean {
    return this.options !== undefined
  }

  /** Error: `images_off`. */
  get settings(): ImagesSettings {
    if (!this.options) throw imagesErrors.create("images_off")
    return this.options
  }

  /** Pictures by the addresses of their originals, with what is served of them. */
  @InjectManager()
  async listByUrl(urls: string[], @MedusaContext() context: Sql = {}): Promise<ImageWithVariants[]> {
    if (urls.length === 0) return []
    const images = await this.listImages({ url: urls }, { take: urls.length }, context)
    const keys = [...new Set(images.flatMap(({ rendition_key }) => rendition_key ?? []))]
    const variants = keys.length
      ? await this.listImageVariants({ rendition_key: keys }, { take: null }, context)
      : []
    return images.map((image) => ({
      ...image,
      variants: variants.filter(({ rendition_key }) => rendition_key === image.rendition_key),
    }))
  }

  /**
   * Who may have a file, by its escaped path in the store's own storage, however it is spelled: of an original all,
   * until a while after variants are made of it, and then staff only; of anything else all, for ever.
   */
  async audienceOf(escaped: string): Promise<"all" | "all for now" | "staff"> {
    if (!this.options?.private_originals) return "all"
    const file_key = fileKeyOf(escaped)
    if (file_key === undefined) return "staff"
    if (isContentAddressed(file_key)) return "all"
    const begun = { file_key, private_from: { $lte: new Date() } }
    const [made] = await this.listImages(begun, { select: ["id"], take: 1 })
    return made ? "staff" : "all for now"
  }

  /** Renditions that no picture is shown with, nor being made, in the order of their variants' ids after `after`. */
  @InjectManager()
  async listUnused(after: string, most: number, @MedusaContext() context: Sql = {}) {
    return this.run<ImageVariantRecord>(context, LIST_UNUSED, [after, most])
  }

  /**
   * Removes one rendition's variants that have been unused for so many hours, files first, while nobody can begin to
   * use them. Answers how many.
   */
  @InjectTransactionManager()
  async removeUnused(
    key: string,
    hours: number,
    deleteFiles: (ids: string[]) => Promise<void>,
    @MedusaContext() context: Sql = {}
  ): Promise<number> {
    await this.run(context, LOCK_RENDITION, [key])
    const gone = await this.run<{ file_id: string }>(context, DELETE_UNUSED, [key, hours])
    if (gone.length > 0) await deleteFiles(gone.map(({ file_id }) => file_id))
    return gone.length
  }

  /** Notes since when pictures or variants are unused, or that they are used again. */
  @InjectManager()
  async noteUse(
    of: Noted,
    ids: string[],
    isUsed: boolean,
    @MedusaContext() context: Sql = {}
  ): Promise<void> {
    const statement = isUsed ? NOTES[of].used : NOTES[of].unused
    if (ids.length > 0) await this.run(context, statement, [JSON.stringify(ids)])
  }

  /** Forgets pictures that no product has had for so many hours. Answers how many. */
  @InjectManager()
  async forgetUnused(hours: number, @MedusaContext() context: Sql = {}): Promise<number> {
    const retired = await this.run(context, RETIRE_UNUSED, [hours])
    return retired.length + (await this.run(context, FORGET_UNUSED, [hours])).length
  }
}
