import type { ExecArgs } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import { SingleBar } from "cli-progress"
import { IMAGES_MODULE } from "../modules/images"
import { imagesErrors } from "../modules/images/errors"
import type ImagesModuleService from "../modules/images/service"
import { makeDueImagesWorkflow } from "../workflows/images/make-due-images"
import { queueImagesWorkflow, type WhichImages } from "../workflows/images/queue-images"

const LOOK_MS = 500
const DUE = ["waiting" as const, "working" as const]

/** The Medusa CLI refuses options that are not its own, and hands on nothing behind `--`: it is read off the line. */
function readWhich(line: string[]): WhichImages {
  const [choice, id] = line
    .slice(line.lastIndexOf("--") + 1)
    .map((part) => part.replace(/^--/, ""))
    .flatMap((part) => part.split("="))
  if (choice === "product" && id) return { product_id: id }
  if (choice === "all") return { all: true }
  if (choice === "missing") return { missing: true }
  throw imagesErrors.create("images_not_chosen")
}

/** Shows how many are made, until `done`. */
function follow(images: ImagesModuleService, total: number): () => Promise<void> {
  const bar = new SingleBar({
    format: "{bar} {value} of {total} pictures, {eta_formatted} left",
    noTTYOutput: true,
  })
  bar.start(total, 0)
  const look = async () => {
    const [, left] = await images.listAndCountImages({ state: DUE }, { select: ["id"], take: 1 })
    bar.update(Math.max(0, total - left))
  }
  const timer = setInterval(() => void look().catch(() => undefined), LOOK_MS)
  return async () => {
    clearInterval(timer)
    await look()
    bar.stop()
  }
}

/**
 * Makes the variants of an existing catalogue: `-- --all` anew, `-- --missing` where there are none, where making
 * failed or where the specification is another now, `-- --product <id>` of one product. Killed, it goes on where it
 * was. Error: `images_not_chosen`.
 */
export default async function processImages({ container }: ExecArgs): Promise<void> {
  const logger = container.resolve(ContainerRegistrationKeys.LOGGER)
  const images = container.resolve<ImagesModuleService>(IMAGES_MODULE)
  const { result: queued } = await queueImagesWorkflow(container).run({ input: readWhich(process.argv) })
  const [, total] = await images.listAndCountImages({ state: DUE }, { select: ["id"], take: 1 })
  logger.info(`Pictures: ${queued} to be made, ${total} with those that waited before`)
  const done = follow(images, total)
  await makeDueImagesWorkflow(container).run()
  await done()
  const [, failed] = await images.listAndCountImages({ state: "failed" }, { select: ["id"], take: 1 })
  const [, later] = await images.listAndCountImages({ state: DUE }, { select: ["id"], take: 1 })
  logger.info(`Pictures: done. ${failed} failed, ${later} are tried again by the shop itself`)
}
