import { Text } from "@medusajs/ui"
import { Link } from "react-router-dom"

/** In place of an empty list: how to add a picture. */
export function NoPictures() {
  return (
    <Text size="small" className="text-ui-fg-subtle px-6 py-4 max-md:px-4">
      This product has no pictures yet.{" "}
      <Link
        to="media?view=edit"
        className="text-ui-fg-base decoration-ui-fg-muted hover:decoration-ui-fg-base focus-visible:shadow-borders-focus rounded-sm underline underline-offset-2 outline-none"
      >
        Add them in Media
      </Link>
      , as large as you have them: what shoppers get is made of them by itself.
    </Text>
  )
}
