import { Text } from "@medusajs/ui"
import { formatBytes } from "./format-bytes"
import { formatSize } from "./format-size"
import { Picture } from "./picture"
import type { ImageVariant, ProductImage } from "./types"
import { FORMATS } from "./words"

type Props = { image: ProductImage; variant: ImageVariant }

/** A picture as one of its files shows it: never larger than that file, in a frame that stays as it is. */
export function VariantPreview({ image, variant }: Props) {
  const { width, height, url, preset, format, bytes } = variant
  const label = `${preset} · ${FORMATS[format] ?? format} · ${formatSize(variant)} · ${formatBytes(bytes)}`
  return (
    <figure className="flex flex-col gap-y-2">
      <div className="bg-ui-bg-subtle flex h-[34vh] items-center justify-center overflow-hidden rounded-lg border">
        <div
          className="max-h-full max-w-full"
          style={{
            aspectRatio: `${width} / ${height}`,
            width: `min(${width}px, ${(34 * width) / height}vh)`,
          }}
        >
          <Picture
            key={url}
            image={image}
            src={url}
            alt={image.alt ?? ""}
            className="size-full object-contain"
          />
        </div>
      </div>
      <figcaption aria-live="polite">
        <Text size="small" leading="compact" className="text-ui-fg-subtle tabular-nums">
          {label}
        </Text>
      </figcaption>
    </figure>
  )
}
