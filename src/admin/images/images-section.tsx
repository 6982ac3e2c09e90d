import { Container, Heading, Text } from "@medusajs/ui"
import { ImageRow } from "./image-row"
import { isRefusal } from "./is-refusal"
import { LoadFault } from "./load-fault"
import { NoPictures } from "./no-pictures"
import { RunFailedButton } from "./run-failed-button"
import { summaryWords } from "./summary-words"
import type { Media, ProductImage } from "./types"
import { unseenCount } from "./unseen-count"
import { unseenWords } from "./unseen-words"
import { useAnnouncement } from "./use-announcement"
import { useProductImages } from "./use-product-images"
import { useRefusedUploads } from "./use-refused-uploads"

const HEADING = "product-images-heading"
const WHAT = "Made by itself of what is in Media, for every screen."

function Head({ productId, images }: { productId: string; images: ProductImage[] }) {
  return (
    <div className="flex flex-wrap items-start justify-between gap-2 px-6 py-4 max-md:px-4">
      <div className="flex flex-col gap-y-1">
        <Heading level="h2" id={HEADING} tabIndex={-1} className="outline-none">
          Pictures
        </Heading>
        <Text size="small" className="text-ui-fg-subtle min-h-[2lh] tabular-nums md:min-h-[1lh]">
          {images.length > 0 ? summaryWords(images) : WHAT}
        </Text>
      </div>
      <RunFailedButton productId={productId} images={images} giveFocusTo={HEADING} />
    </div>
  )
}

function Unseen({ count }: { count: number }) {
  return (
    <Text size="small" className="text-ui-fg-subtle px-6 py-4 max-md:px-4">
      {unseenWords(count)}
    </Text>
  )
}

/** The pictures of a product as shoppers get them. Nothing while pictures are turned off. */
export function ImagesSection({ productId, media }: { productId: string; media: Media[] }) {
  const { data, error, refetch } = useProductImages(productId, media)
  const said = useAnnouncement(data?.images)
  useRefusedUploads()
  if (isRefusal(error) || (!data && !error)) return null
  const images = data?.images ?? []
  const unseen = data ? unseenCount(media, images) : 0
  return (
    <Container role="region" aria-labelledby={HEADING} className="divide-y p-0">
      <Head productId={productId} images={images} />
      <p aria-live="polite" className="sr-only">
        {said}
      </p>
      {error ? <LoadFault error={error} onRetry={() => void refetch()} /> : null}
      {data && images.length + unseen === 0 ? <NoPictures /> : null}
      {unseen > 0 ? <Unseen count={unseen} /> : null}
      <ul className="divide-y">
        {images.map((image, index) => (
          <ImageRow key={image.id} productId={productId} image={image} name={`Picture ${index + 1}`} />
        ))}
      </ul>
    </Container>
  )
}
