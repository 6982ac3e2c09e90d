/** A picture as it is drawn. It travels to the browser many times a page, so it is short. */
export type PictureView = {
  /** What all its addresses begin with. */
  base?: string
  /** The rest of the fallback's address, or of that of the original while its sizes are not made. */
  src: string
  /** Pixels of what is behind `src`, where they are known. */
  width?: number
  height?: number
  /** The rest of each address and its width, by format: `320.avif 320w,640.avif 640w`. */
  avif?: string
  webp?: string
  /** A few pixels of it as WebP in base64, and its main colour: what stands there while it loads. */
  placeholder?: string
  color?: string
  /** What must stay in sight where the picture is cut, as a CSS position; its middle where left out. */
  focus?: string
}
