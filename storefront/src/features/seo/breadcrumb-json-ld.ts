import { absoluteUrl } from "./absolute-url"

type Crumb = { title: string; path: string }

/** schema.org BreadcrumbList. */
export const breadcrumbJsonLd = (crumbs: Crumb[]): object => ({
  "@context": "https://schema.org",
  "@type": "BreadcrumbList",
  itemListElement: crumbs.map(({ title, path }, index) => ({
    "@type": "ListItem",
    position: index + 1,
    name: title,
    item: absoluteUrl(path),
  })),
})
