import { notFound } from "next/navigation"
import { parseListingView } from "@/features/catalogue/listing-view"
import { listCategories } from "@/features/catalogue/server/list-categories"
import { Listing } from "@/features/catalogue/ui/listing"
import { listingMetadata } from "@/features/seo/listing-metadata"

export const dynamic = "force-static"
export const revalidate = 300
export const generateStaticParams = () => []

type Props = { params: Promise<{ country: string; handle: string; view?: string[] }> }

const read = async (params: Props["params"]) => {
  const { country, handle, view } = await params
  const category = (await listCategories()).find((one) => one.handle === handle)
  return { country, category, view: parseListingView(view), path: `/categories/${handle}` }
}

export const generateMetadata = async ({ params }: Props) => {
  const { country, category, view, path } = await read(params)
  if (!category || !view) return {}
  const { title, description } = category
  return listingMetadata({ country, path, title, description, view })
}

const CategoryPage = async ({ params }: Props) => {
  const { country, category, view, path } = await read(params)
  if (!category || !view) notFound()
  return (
    <Listing
      country={country}
      path={path}
      title={category.title}
      description={category.description}
      filter={{ category_id: [category.id] }}
      view={view}
    />
  )
}

export default CategoryPage
