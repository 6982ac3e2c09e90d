/** The widths pictures are made in, in pixels. */
export const IMAGE_WIDTHS = [240, 320, 480, 640, 960, 1280]
