import path from "node:path"
import { imagesErrors } from "../errors"
import { formatOf } from "./format-of"
import { isActiveContent } from "./is-active-content"

const ACTIVE_EXTENSIONS =
  /\.(svgz?|s?html?|xhtml?|xht|xml|xslt?|xsd|rdf|rss|atom|mathml|mml|mht|mhtml|hta|htc|[cm]?jsx?|swf)$/
const ACTIVE_TYPES =
  /^(text\/(html|xml|xsl|(x-)?(java|ecma|j|live)script)|application\/(xml|xhtml|(x-)?(java|ecma)script|x-shockwave-flash)|multipart\/(related|x-mixed-replace)|.*[+/]xml|image\/svg.*)$/
const IMAGE_EXTENSIONS =
  /\.(jpe?g?|jfif|pjpe?g|a?png|webp|avif|gif|tiff?|hei[cf]|bmp|ico|cur|jxl|jp[2fx]|j2k|psd|raw|dng|cr[23]|nef)$/

/** What a file turned out to be: a picture to make variants of, or something that is none of our business. */
export type Upload = { kind: "image" | "other" }

/**
 * Judges an upload by its bytes before anything is stored. Whatever can run in a browser is refused, whatever it
 * claims to be: image_active_content. What claims to be a picture, by type or name, must be one that is read:
 * image_empty, image_not_an_image, image_format_unsupported. Other files (CSV, PDF …) pass.
 */
export function sniffUpload(file: { data: Buffer; filename: string; mime_type: string }): Upload {
  const type = (file.mime_type.split(";")[0] ?? "").trim().toLowerCase()
  // A control character or a blank or dot at the end is dropped by some file systems, and the name is another one.
  const extension = path.extname(file.filename.toLowerCase().replace(/[\s.\p{Cc}]+$/u, ""))
  if (ACTIVE_TYPES.test(type) || ACTIVE_EXTENSIONS.test(extension) || isActiveContent(file.data)) {
    throw imagesErrors.create("image_active_content")
  }
  const format = formatOf(file.data)
  const claimsImage = type.startsWith("image/") || IMAGE_EXTENSIONS.test(extension)
  if (format !== null && format !== "unsupported") return { kind: "image" }
  if (!claimsImage) return { kind: "other" }
  if (file.data.length === 0) throw imagesErrors.create("image_empty")
  throw imagesErrors.create(format === "unsupported" ? "image_format_unsupported" : "image_not_an_image")
}
