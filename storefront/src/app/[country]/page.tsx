import { type Metadata } from "next"
import { listCategories } from "@/features/catalogue/server/list-categories"
import { listCollections } from "@/features/catalogue/server/list-collections"
import { CategoryIndex } from "@/features/home/category-index"
import { CollectionFeature } from "@/features/home/collection-feature"
import { Hero } from "@/features/home/hero"
import { Promises } from "@/features/home/promises"
import { Story } from "@/features/home/story"
import { Alternates } from "@/features/seo/alternates"
import { JsonLd } from "@/features/seo/json-ld"
import { organisationJsonLd } from "@/features/seo/organisation-json-ld"
import { pageMetadata } from "@/features/seo/page-metadata"

export const dynamic = "force-static"
export const revalidate = 300
export const generateStaticParams = () => []

type Props = { params: Promise<{ country: string }> }

const TITLE = "Kiondo: baskets, bowls and cloth made by hand"
const DESCRIPTION = "Baskets, bowls and cloth, made by hand from what grows and what lies in the ground."

export const generateMetadata = async ({ params }: Props): Promise<Metadata> => {
  const { country } = await params
  const page = pageMetadata({ country, path: "", title: TITLE, description: DESCRIPTION })
  return { ...page, title: { absolute: TITLE } }
}

const HomePage = async ({ params }: Props) => {
  const { country } = await params
  const [categories, collections] = await Promise.all([listCategories(), listCollections()])
  const [first, ...others] = collections
  return (
    <>
      <Alternates path="" />
      <JsonLd data={organisationJsonLd()} />
      <Hero country={country} />
      <CategoryIndex country={country} categories={categories} />
      {first && <CollectionFeature country={country} collection={first} />}
      <Story country={country} />
      {others.map((collection, index) => (
        <CollectionFeature
          key={collection.id}
          country={country}
          collection={collection}
          mirrored={index % 2 === 0}
        />
      ))}
      <Promises />
    </>
  )
}

export default HomePage
