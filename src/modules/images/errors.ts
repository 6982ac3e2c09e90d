import { MedusaError } from "@medusajs/framework/utils"
import { defineErrors } from "../../capability/define-errors"

const { INVALID_DATA, NOT_FOUND } = MedusaError.Types

// The sentences are read by whoever gave the picture: they name what to do, not what a library said.
export const imagesErrors = defineErrors({
  images_off: {
    type: NOT_FOUND,
    message: "The images capability is off. Give it an entry in the options.",
  },
  images_not_chosen: {
    type: INVALID_DATA,
    message:
      "Say which pictures, behind two dashes: -- --all, -- --missing, or -- --product with the id of one.",
  },
  product_not_found: { type: NOT_FOUND, message: "There is no such product. It may have been removed." },
  image_not_found: { type: NOT_FOUND, message: "There is no such picture. It may have been removed." },
  image_empty: {
    type: INVALID_DATA,
    message: "This file is empty: it has 0 bytes. Upload the picture again.",
  },
  image_truncated: {
    type: INVALID_DATA,
    message:
      "This picture is damaged or incomplete. Open it on your device, save it anew and upload it again.",
  },
  image_not_an_image: {
    type: INVALID_DATA,
    message:
      "This file is not a picture, whatever its name says. Choose a JPEG, PNG, WebP, AVIF, GIF or TIFF.",
  },
  image_active_content: {
    type: INVALID_DATA,
    message:
      "SVG, HTML and XML files can carry programs that run in a shopper's browser, so they are refused. Save it as PNG or JPEG.",
  },
  image_format_unsupported: {
    type: INVALID_DATA,
    message: "This kind of picture can't be read. Save it as JPEG, PNG, WebP, AVIF, GIF or TIFF.",
  },
  image_too_many_pixels: {
    type: INVALID_DATA,
    message: "This picture has too many pixels. Make it smaller and upload it again.",
  },
  image_too_many_bytes: {
    type: INVALID_DATA,
    message: "This file is too big. Make the picture smaller, or save it as JPEG, and upload it again.",
  },
  image_too_many_frames: {
    type: INVALID_DATA,
    message: "This animation has too many frames. Upload a still picture, or a shorter animation.",
  },
  image_too_slow: {
    type: INVALID_DATA,
    message: "This picture took too long to prepare. Make it smaller, or save it as JPEG, and try again.",
  },
  image_storage_failed: {
    type: INVALID_DATA,
    message: "The file storage did not take or give the picture.",
  },
  image_not_made: {
    type: INVALID_DATA,
    message: "The picture could not be prepared.",
  },
  image_worker_lost: {
    type: INVALID_DATA,
    message: "Work on this picture ended without a word, several times. Save it as JPEG and upload it again.",
  },
  image_source_unreachable: {
    type: INVALID_DATA,
    message:
      "The picture can't be fetched from its address. Check the address, or upload the picture itself.",
  },
  image_source_not_allowed: {
    type: INVALID_DATA,
    message:
      "Pictures are not fetched from this address. Upload the picture itself, or have its host allowed (option images.allowed_hosts).",
  },
})
