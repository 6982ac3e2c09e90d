"use client"

import Link from "next/link"
import { useSyncExternalStore } from "react"
import { Icon } from "@/ui/icon"
import { readCartCount, subscribeToCart } from "./client/cart-count"

type Props = { country: string }

const spoken = (count: number) => (count === 1 ? "1 item" : `${count} items`)

/** The way to the basket, with the number of things in it. It asks no server: cached pages stay cached. */
export const CartButton = ({ country }: Props) => {
  const count = useSyncExternalStore(subscribeToCart, readCartCount, () => 0)
  return (
    <Link
      href={`/${country}/cart`}
      prefetch={false}
      className="relative inline-flex size-11 shrink-0 items-center justify-center rounded-sm hover:bg-surface"
    >
      <Icon name="basket" />
      <span className="sr-only">{count > 0 ? `Basket, ${spoken(count)}` : "Basket, empty"}</span>
      {count > 0 && (
        <span
          aria-hidden="true"
          className="absolute top-0 right-0 min-w-5 rounded-full bg-indigo px-1 text-center text-xs leading-5 font-bold text-on-indigo"
        >
          {count > 99 ? "99+" : count}
        </span>
      )}
    </Link>
  )
}
