import type { Preset } from "./specification"

/** Whether a preset cuts something off, so that the focal point matters. */
export const isCrop = ({ fit, height }: Preset): boolean => fit === "cover" && height !== undefined
