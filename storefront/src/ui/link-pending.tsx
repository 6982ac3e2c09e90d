"use client"

import { useLinkStatus } from "next/link"

/** Stands in a link and shows that its page is on the way, should that take longer than a moment. */
export const LinkPending = () => {
  const { pending } = useLinkStatus()
  return pending ? <span aria-hidden="true" className="link-pending" /> : null
}
