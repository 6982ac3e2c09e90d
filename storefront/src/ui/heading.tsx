import { type ReactNode } from "react"
import { classNames } from "./class-names"

type Props = {
  level: 1 | 2 | 3
  size?: "hero" | "page" | "section" | "small"
  id?: string
  className?: string
  children: ReactNode
}

const sizes = {
  hero: "text-[clamp(2.5rem,1.4rem+5vw,5.25rem)] leading-[1.02] tracking-[-0.015em]",
  page: "text-[clamp(2rem,1.4rem+2.6vw,3.5rem)] leading-[1.08] tracking-[-0.01em]",
  section: "text-[clamp(1.6rem,1.3rem+1.3vw,2.25rem)] leading-[1.15]",
  small: "text-xl leading-snug",
}

/** A heading: its level says where it stands, its size how it looks. */
export const Heading = ({ level, size = "section", id, className, children }: Props) => {
  const Tag = `h${level}` as const
  return (
    <Tag id={id} className={classNames("font-display", sizes[size], className)}>
      {children}
    </Tag>
  )
}
