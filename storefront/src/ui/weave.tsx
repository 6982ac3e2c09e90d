import { classNames } from "./class-names"

type Props = { kind: "band" | "edge"; className?: string }

/** A strip of twined stitches. Decoration only. */
export const Weave = ({ kind, className }: Props) => (
  <div aria-hidden="true" className={classNames(kind === "band" ? "weave-band" : "weave-edge", className)} />
)
