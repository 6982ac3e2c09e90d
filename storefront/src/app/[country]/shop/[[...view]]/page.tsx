import { notFound } from "next/navigation"
import { Listing } from "@/features/catalogue/ui/listing"
import { parseListingView } from "@/features/catalogue/listing-view"
import { listingMetadata } from "@/features/seo/listing-metadata"

export const dynamic = "force-static"
export const revalidate = 300
export const generateStaticParams = () => []

const TITLE = "Everything"
const DESCRIPTION =
  "Every piece in the shop: baskets, bowls, cloth and soap, made by hand and in small numbers."

type Props = { params: Promise<{ country: string; view?: string[] }> }

export const generateMetadata = async ({ params }: Props) => {
  const { country, view: segments } = await params
  const view = parseListingView(segments)
  return view && listingMetadata({ country, path: "/shop", title: TITLE, description: DESCRIPTION, view })
}

const ShopPage = async ({ params }: Props) => {
  const { country, view: segments } = await params
  const view = parseListingView(segments)
  if (!view) notFound()
  return (
    <Listing country={country} path="/shop" title={TITLE} description={DESCRIPTION} filter={{}} view={view} />
  )
}

export default ShopPage
