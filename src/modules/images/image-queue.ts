import type { Context } from "@medusajs/framework/types"
import type { EntityManager } from "@medusajs/framework/mikro-orm/knex"
import {
  generateEntityId,
  InjectManager,
  InjectTransactionManager,
  MedusaContext,
  MedusaService,
} from "@medusajs/framework/utils"
import { Image } from "./models/image"
import { ImageVariant } from "./models/image-variant"
import {
  CLAIM_IMAGE,
  CLAIM_RENDITION,
  FAIL_IMAGE,
  FINISH_IMAGE,
  INSERT_IMAGE,
  INSERT_VARIANT,
  LOCK_RENDITION,
  POSTPONE_IMAGE,
  PUBLISH_IMAGES,
  RENEW_IMAGE,
  RESTART_IMAGES,
} from "./statements"
import type { ClaimedImage, ImageRecord, MadeImage, NewVariant } from "./types"

export type Sql = Context<EntityManager>
type Held = Pick<ClaimedImage, "id" | "owner">

/** Originals that wait for their variants, and which worker has which in hand. */
export class ImageQueue extends MedusaService({ Image, ImageVariant }) {
  /** Enters originals that are not known yet, and answers the ids of those that are to be made. */
  @InjectTransactionManager()
  async register(
    originals: { url: string; alt?: string | null }[],
    @MedusaContext() context: Sql = {}
  ): Promise<string[]> {
    const added: string[] = []
    for (const { url, alt = null } of originals) {
      const values = [generateEntityId(undefined, "kimg"), url, alt]
      const rows = await this.run<{ id: string; is_due: boolean }>(context, INSERT_IMAGE, values)
      added.push(...rows.filter(({ is_due }) => is_due).map(({ id }) => id))
    }
    return added
  }

  /** Takes one picture that is due, for so many seconds. Undefined when none is. */
  @InjectManager()
  async claim(
    owner: string,
    seconds: number,
    @MedusaContext() context: Sql = {}
  ): Promise<ClaimedImage | undefined> {
    const [row] = await this.run<Omit<ClaimedImage, "owner">>(context, CLAIM_IMAGE, [owner, seconds])
    return row && { ...row, owner }
  }

  @InjectManager()
  async renew({ id, owner }: Held, seconds: number, @MedusaContext() context: Sql = {}): Promise<void> {
    await this.run(context, RENEW_IMAGE, [seconds, id, owner])
  }

  /** Whether this worker may make these variants now: false while another makes the very same. */
  @InjectTransactionManager()
  async claimRendition({ id, owner }: Held, key: string, @MedusaContext() context: Sql = {}) {
    await this.run(context, LOCK_RENDITION, [key])
    return (await this.run(context, CLAIM_RENDITION, [key, id, owner, key, id])).length > 0
  }

  @InjectManager()
  async postpone({ id, owner }: Held, seconds: number, @MedusaContext() context: Sql = {}): Promise<void> {
    await this.run(context, POSTPONE_IMAGE, [seconds, id, owner])
  }

  /** Enters a variant, or what is new about it. */
  @InjectManager()
  async addVariant(variant: NewVariant, @MedusaContext() context: Sql = {}): Promise<void> {
    const { rendition_key, content_hash, preset, format, width, height, bytes, file_id, url } = variant
    const id = generateEntityId(undefined, "kvar")
    const values = [id, rendition_key, content_hash, preset, format, width, height, bytes, file_id, url]
    await this.run(context, INSERT_VARIANT, values)
  }

  /** False when the picture was taken from this worker meanwhile: what it made is not served then. */
  @InjectManager()
  async finish({ id, owner }: Held, made: MadeImage, @MedusaContext() context: Sql = {}): Promise<boolean> {
    const { rendition_key, specification_key, content_hash, file_key, width, height, bytes } = made
    const keys = [rendition_key, specification_key, content_hash, file_key]
    const facts = [width, height, bytes, made.placeholder, made.dominant_color, made.private_after_minutes]
    return (await this.run(context, FINISH_IMAGE, [...keys, ...facts, id, owner])).length > 0
  }

  /** Notes that shoppers see these variants of these pictures, as far as they are still those. */
  @InjectManager()
  async notePublished(
    shown: Pick<ImageRecord, "id" | "rendition_key">[],
    @MedusaContext() context: Sql = {}
  ): Promise<void> {
    const seen = shown.map(({ id, rendition_key }) => ({ id, rendition_key }))
    await this.run(context, PUBLISH_IMAGES, [JSON.stringify(seen)])
  }

  /** To be tried again after so many seconds, or never by itself when they are null. */
  @InjectManager()
  async fail(
    { id, owner }: Held,
    reason: string,
    seconds: number | null,
    @MedusaContext() context: Sql = {}
  ): Promise<boolean> {
    return (await this.run(context, FAIL_IMAGE, [seconds, reason, seconds, id, owner])).length > 0
  }

  /** Has pictures made again; `remake` also writes the files anew that are there. */
  @InjectManager()
  async restart(ids: string[], remake: boolean, @MedusaContext() context: Sql = {}): Promise<number> {
    return (await this.run(context, RESTART_IMAGES, [remake, JSON.stringify(ids)])).length
  }

  protected async run<Row>(context: Sql, statement: string, values: unknown[]): Promise<Row[]> {
    return (context.transactionManager ?? context.manager)?.execute<Row[]>(statement, values) ?? []
  }
}
