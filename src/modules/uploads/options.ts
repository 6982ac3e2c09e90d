import { z } from "@medusajs/framework/zod"

/** Files that Medusa's local file provider wrote, served at /uploads. */
export const uploadsOptions = z.strictObject({
  directory: z
    .string()
    .min(1)
    .describe("Folder of the uploaded files: the local file provider's upload_dir."),
})

export type UploadsOptions = z.input<typeof uploadsOptions>
