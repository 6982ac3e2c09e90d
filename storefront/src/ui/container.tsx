import { type ComponentProps } from "react"
import { classNames } from "./class-names"

type Props = ComponentProps<"div"> & { width?: "wide" | "text" }

/** Holds content to the page's measure, with its margins. */
export const Container = ({ width = "wide", className, ...props }: Props) => (
  <div
    {...props}
    className={classNames(
      "mx-auto w-full px-4 sm:px-6 lg:px-10",
      width === "wide" ? "max-w-[88rem]" : "max-w-[44rem]",
      className
    )}
  />
)
