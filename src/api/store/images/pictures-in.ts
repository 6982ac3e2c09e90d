import { type ImageNode, showPictures } from "./show-pictures"

/** What shows pictures in an answer: entries of `images` lists, and addresses of thumbnails. */
export type Pictures = { images: ImageNode[]; thumbnails: string[] }

/** Every picture in an answer of the store API. */
export function picturesIn(body: unknown): Pictures {
  const found: Pictures = { images: [], thumbnails: [] }
  showPictures(body, {
    image: (image) => {
      found.images.push(image)
      return image
    },
    thumbnail: (url) => {
      found.thumbnails.push(url)
      return url
    },
  })
  return found
}
