import { type ReactNode } from "react"
import { classNames } from "./class-names"

type Props = {
  level: 1 | 2 | 3
  size?: "hero" | "page" | "section" | "small"
  id?: string
  className?: string
  children: ReactNode
}

/** A heading: its level says where it stands, its size how it looks. */
export const Heading = ({ level, size = "section", className, ...props }: Props) => {
  const Tag = `h${level}` as const
  return <Tag {...props} className={classNames(`heading-${size}`, className)} />
}
