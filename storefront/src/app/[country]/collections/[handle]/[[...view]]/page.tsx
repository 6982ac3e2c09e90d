import { notFound } from "next/navigation"
import { parseListingView } from "@/features/catalogue/listing-view"
import { listCollections } from "@/features/catalogue/server/list-collections"
import { Listing } from "@/features/catalogue/ui/listing"
import { listingMetadata } from "@/features/seo/listing-metadata"

export const dynamic = "force-static"
export const revalidate = 300
export const generateStaticParams = () => []

type Props = { params: Promise<{ country: string; handle: string; view?: string[] }> }

const read = async (params: Props["params"]) => {
  const { country, handle, view } = await params
  const collection = (await listCollections()).find((one) => one.handle === handle)
  return { country, collection, view: parseListingView(view), path: `/collections/${handle}` }
}

export const generateMetadata = async ({ params }: Props) => {
  const { country, collection, view, path } = await read(params)
  if (!collection || !view) return {}
  const { title, description } = collection
  return listingMetadata({ country, path, title, description, view })
}

const CollectionPage = async ({ params }: Props) => {
  const { country, collection, view, path } = await read(params)
  if (!collection || !view) notFound()
  return (
    <Listing
      country={country}
      path={path}
      title={collection.title}
      description={collection.description}
      filter={{ collection_id: [collection.id] }}
      view={view}
    />
  )
}

export default CollectionPage
