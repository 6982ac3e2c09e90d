import "server-only"
import { type Metadata } from "next"
import { type ImageView } from "@/features/catalogue/product-view"
import { pictureAddress } from "@/ui/picture-address"
import { absoluteUrl } from "./absolute-url"

type Page = {
  country: string
  /** What follows the country in the address, query included; "" for home. */
  path: string
  title: string
  description?: string
  image?: ImageView
  /** False keeps the page out of search engines. */
  index?: boolean
}

/** The head of a page: canonical address, and what is shown when it is shared. */
export const pageMetadata = ({ country, path, title, description, image, index = true }: Page) => {
  const url = absoluteUrl(`/${country}${path}`)
  const picture = image && {
    url: absoluteUrl(pictureAddress(image)),
    alt: image.alt,
    width: image.width,
    height: image.height,
  }
  return {
    title,
    description,
    robots: index ? undefined : { index: false, follow: true },
    alternates: { canonical: url },
    openGraph: {
      type: "website",
      siteName: "Kiondo",
      locale: `en_${country.toUpperCase()}`,
      url,
      title,
      description,
      images: [picture ?? { url: absoluteUrl("/share.png"), width: 1200, height: 630, alt: "Kiondo" }],
    },
    twitter: { card: "summary_large_image" },
  } satisfies Metadata
}
