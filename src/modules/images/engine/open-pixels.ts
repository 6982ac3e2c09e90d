import sharp, { type Sharp } from "sharp"
import type { Pixels } from "./pixels"

/** Sharp on a decoded picture. */
export const openPixels = ({ data, width, height, channels }: Pixels): Sharp =>
  sharp(data, { raw: { width, height, channels }, limitInputPixels: false })
