import { type KeyboardEvent, type PointerEvent } from "react"
import { CARD_FRAME } from "./card-frame"
import { cutOf } from "./cut-of"
import { movePoint } from "./move-point"
import { Picture } from "./picture"
import { pictureOf } from "./picture-of"
import { pointAt } from "./point-at"
import type { FocalPoint, ProductImage } from "./types"

type Size = { width: number; height: number }
type Props = {
  image: ProductImage
  size: Size
  point: FocalPoint
  onPoint: (point: FocalPoint) => void
  describedBy: string
}

const SHOWN_WIDTH = 640
const MOST_VH = 36
const percent = (value: number) => `${value * 100}%`

function Marks({ size, point }: { size: Size; point: FocalPoint }) {
  const { left, top, width, height } = cutOf(size, CARD_FRAME, point)
  return (
    <div aria-hidden className="pointer-events-none absolute inset-0 overflow-hidden rounded-lg">
      <div
        className="absolute border border-white/80 shadow-[0_0_0_100vmax_rgba(0,0,0,0.45)]"
        style={{ left: percent(left), top: percent(top), width: percent(width), height: percent(height) }}
      />
      <div
        data-testid="focal-mark"
        className="absolute size-5 -translate-x-1/2 -translate-y-1/2 rounded-full border-2 border-white bg-black/40 shadow-[0_0_0_2px_rgba(0,0,0,0.8)]"
        style={{ left: percent(point.x), top: percent(point.y) }}
      />
    </div>
  )
}

/** The whole picture, on which a click, a drag or arrow keys set the focal point; what a card cuts off is dimmed. */
export function FocalPicture({ image, size, point, onPoint, describedBy }: Props) {
  const onPointer = (event: PointerEvent<HTMLDivElement>) => {
    if (event.buttons % 2 === 0) return
    event.currentTarget.setPointerCapture(event.pointerId)
    onPoint(pointAt(event.currentTarget.getBoundingClientRect(), event))
  }
  const onKeyDown = (event: KeyboardEvent) => {
    const moved = movePoint(point, event.key, event.shiftKey)
    if (!moved) return
    event.preventDefault()
    onPoint(moved)
  }
  const { width, height } = size
  return (
    <div
      role="application"
      aria-label="Focal point on the picture"
      aria-describedby={describedBy}
      tabIndex={0}
      onPointerDown={onPointer}
      onPointerMove={onPointer}
      onKeyDown={onKeyDown}
      className="focus-visible:shadow-borders-focus relative mx-auto cursor-crosshair touch-none select-none rounded-lg outline-none"
      style={{ aspectRatio: `${width} / ${height}`, width: `min(100%, ${(MOST_VH * width) / height}vh)` }}
    >
      <Picture
        image={image}
        src={pictureOf(image, SHOWN_WIDTH)}
        alt=""
        className="pointer-events-none size-full rounded-lg"
      />
      <Marks size={size} point={point} />
    </div>
  )
}
