import { Copy } from "@medusajs/ui"
import { shortId } from "./short-id"

type Props = { text: string; label: string; isShort?: boolean }

/** An identifier that can be copied with one press. */
export function CopiedText({ text, label, isShort = false }: Props) {
  return (
    <span className="flex min-w-0 items-center gap-x-1">
      <span className="txt-compact-small truncate font-mono text-[12px]" title={text}>
        {isShort ? shortId(text) : text}
      </span>
      <Copy content={text} variant="mini" aria-label={`Copy ${label} ${text}`} className="shrink-0" />
    </span>
  )
}
