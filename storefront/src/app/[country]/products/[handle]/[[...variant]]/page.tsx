import { notFound } from "next/navigation"
import { findVariant } from "@/features/catalogue/find-variant"
import { getProduct } from "@/features/catalogue/server/get-product"
import { ProductDetail } from "@/features/catalogue/ui/product-detail"
import { RelatedProducts } from "@/features/catalogue/ui/related-products"
import { Alternates } from "@/features/seo/alternates"
import { JsonLd } from "@/features/seo/json-ld"
import { pageMetadata } from "@/features/seo/page-metadata"
import { productJsonLd } from "@/features/seo/product-json-ld"

export const dynamic = "force-static"
export const revalidate = 300
export const generateStaticParams = () => []

type Props = { params: Promise<{ country: string; handle: string; variant?: string[] }> }

export const generateMetadata = async ({ params }: Props) => {
  const { country, handle } = await params
  const product = await getProduct(country, handle)
  if (!product) return {}
  return pageMetadata({
    country,
    path: `/products/${handle}`,
    title: product.title,
    description: product.subtitle ?? product.description?.slice(0, 160),
    image: product.images[0],
  })
}

const ProductPage = async ({ params }: Props) => {
  const { country, handle, variant } = await params
  const product = await getProduct(country, handle)
  const chosen = product && findVariant(product, variant)
  if (!product || !chosen) notFound()
  return (
    <>
      <Alternates path={`/products/${handle}`} />
      <JsonLd data={productJsonLd(product, country)} />
      <ProductDetail country={country} product={product} variantId={chosen.id} />
      <RelatedProducts country={country} product={product} />
    </>
  )
}

export default ProductPage
