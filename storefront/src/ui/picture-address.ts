import { type PictureView } from "./picture-view"

/** The address of a picture's fallback, or of its original while its sizes are not made. */
export const pictureAddress = ({ base = "", src }: Pick<PictureView, "base" | "src">): string => base + src
