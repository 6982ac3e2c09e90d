import { mkdtempSync, readdirSync, rmSync } from "node:fs"
import { readFile } from "node:fs/promises"
import path from "node:path"
import type { MedusaContainer } from "@medusajs/framework/types"
import { ContainerRegistrationKeys } from "@medusajs/framework/utils"
import sharp from "sharp"
import { IMAGES_MODULE } from "../../../src/modules/images"
import type ImagesModuleService from "../../../src/modules/images/service"

/** A folder of uploads for this suite alone, beside the run's own, to be given before the back end starts. */
export function useOwnUploads(): void {
  process.env.UPLOAD_DIR = mkdtempSync(`${process.env.UPLOAD_DIR}-`)
}

/** What lies behind the pictures: their rows, and the files in the folder of uploads. */
export function pictureFiles(container: MedusaContainer) {
  const images = container.resolve<ImagesModuleService>(IMAGES_MODULE)
  const sql = (statement: string, values: string[] = []) =>
    container.resolve(ContainerRegistrationKeys.PG_CONNECTION).raw(statement, values)
  const folder = () => process.env.UPLOAD_DIR ?? ""
  const variants = () => images.listImageVariants({}, { take: null })
  const made = () =>
    readdirSync(folder(), { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => path.relative(folder(), path.join(entry.parentPath, entry.name)))
      .filter((name) => name.startsWith("images/"))
      .sort()
  const removeMade = () => rmSync(path.join(folder(), "images"), { recursive: true, force: true })

  /** Each file has its row and each row its file, whole and of the size that it says. */
  const expectWhole = async () => {
    const rows = await variants()
    expect(made()).toEqual(rows.map(({ file_id }) => file_id).sort())
    for (const { file_id, width, height, bytes } of rows) {
      const data = await readFile(path.join(folder(), file_id))
      const { info } = await sharp(data, { failOn: "warning" }).raw().toBuffer({ resolveWithObject: true })
      expect({ file_id, width, height, bytes }).toEqual({
        ...{ file_id, width: info.width, height: info.height, bytes: data.length },
      })
    }
  }
  return { images, sql, folder, variants, made, removeMade, expectWhole }
}

export type PictureFiles = ReturnType<typeof pictureFiles>
