import { z } from "@medusajs/framework/zod"

const folder = z.string().min(1, "give a folder, or leave it out")

/** Files in a folder of this machine: the options of Medusa's own local provider, checked. */
export const fileLocalOptions = z.strictObject({
  upload_dir: folder.optional().describe("Folder of the files that everybody may see. Left out, static."),
  private_upload_dir: folder.optional().describe("Folder of the files for staff only. Left out, static."),
  backend_url: z
    .url({ protocol: /^https?$/, error: "must be an http or https address that ends in the files' path" })
    .optional()
    .describe("Address at which upload_dir is served. Left out, http://localhost:9000/static."),
})

/** What a store writes in its configuration. */
export type FileLocalOptions = z.input<typeof fileLocalOptions>
