/** Event: pictures are to be made. */
export const IMAGES_DUE = "image.due"
