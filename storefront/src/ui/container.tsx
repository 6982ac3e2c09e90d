import { type ComponentProps } from "react"
import { classNames } from "./class-names"

type Props = ComponentProps<"div"> & { width?: "wide" | "text" }

/** Holds content to the page's measure, with its margins. */
export const Container = ({ width = "wide", className, ...props }: Props) => (
  <div {...props} className={classNames("wrap", `wrap-${width}`, className)} />
)
