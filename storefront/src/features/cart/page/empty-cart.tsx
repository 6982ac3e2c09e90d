import Link from "next/link"
import { buttonClass } from "@/ui/button-class"

/** A basket with nothing in it, and the way to fill it. */
export const EmptyCart = ({ country }: { country: string }) => (
  <div className="mt-6 max-w-prose">
    <p className="text-lg">There is nothing in it yet. A kiondo is woven to be filled.</p>
    <p className="mt-6">
      <Link href={`/${country}/shop`} className={buttonClass({ size: "large" })}>
        See everything we make
      </Link>
    </p>
  </div>
)
