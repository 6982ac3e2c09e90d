"use client"

import Link from "next/link"
import { type ComponentProps, useState } from "react"
import { LinkPending } from "./link-pending"

/**
 * A link that fetches its page when a pointer or the keyboard comes near, not when it is merely seen, and that says
 * so when the page takes a while.
 */
export const PendingLink = ({ children, ...props }: ComponentProps<typeof Link>) => {
  const [near, setNear] = useState(false)
  const come = () => setNear(true)
  return (
    <Link {...props} prefetch={near ? null : false} onPointerEnter={come} onFocus={come}>
      {children}
      <LinkPending />
    </Link>
  )
}
