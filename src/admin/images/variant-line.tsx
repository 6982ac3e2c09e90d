import { ArrowUpRightOnBox } from "@medusajs/icons"
import { clx, IconButton } from "@medusajs/ui"
import { formatBytes } from "./format-bytes"
import { formatSize } from "./format-size"
import type { ImageVariant } from "./types"
import { FORMATS } from "./words"

type Props = { variant: ImageVariant; isShown: boolean; onShow: () => void }

/** One file made of a picture: its facts, shown above when its name is pressed, opened apart by the arrow. */
export function VariantLine({ variant, isShown, onShow }: Props) {
  const { preset, format, bytes, url } = variant
  const name = `${preset} ${FORMATS[format] ?? format}`
  return (
    <tr className={clx("border-b last:border-b-0", isShown && "bg-ui-bg-highlight")}>
      <th scope="row" className="py-1 pl-6 pr-3 text-left font-normal max-md:pl-4">
        <button
          type="button"
          aria-pressed={isShown}
          aria-label={`Show ${name}`}
          onClick={onShow}
          className="text-ui-fg-base decoration-ui-fg-muted hover:decoration-ui-fg-base focus-visible:shadow-borders-focus rounded-sm py-1 underline underline-offset-2 outline-none"
        >
          {preset}
        </button>
      </th>
      <td className="py-1 pr-3">{FORMATS[format] ?? format}</td>
      <td className="whitespace-nowrap py-1 pr-3 text-right tabular-nums">{formatSize(variant)}</td>
      <td className="whitespace-nowrap py-1 pr-3 text-right tabular-nums">{formatBytes(bytes)}</td>
      <td className="py-1 pr-4 text-right">
        <IconButton asChild size="small" variant="transparent">
          <a href={url} target="_blank" rel="noreferrer" aria-label={`Open ${name} in a new tab`}>
            <ArrowUpRightOnBox />
          </a>
        </IconButton>
      </td>
    </tr>
  )
}
