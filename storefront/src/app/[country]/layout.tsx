import { type ReactNode } from "react"
import { notFound } from "next/navigation"
import { CountrySheet } from "@/features/layout/country-sheet"
import { SiteFooter } from "@/features/layout/site-footer"
import { SiteHeader } from "@/features/layout/site-header"
import { regionFor } from "@/lib/regions"

type Props = { children: ReactNode; params: Promise<{ country: string }> }

const CountryLayout = async ({ children, params }: Props) => {
  const { country } = await params
  if (!(await regionFor(country))) notFound()
  return (
    <>
      <a
        href="#main"
        className="sr-only bg-indigo text-on-indigo focus:not-sr-only focus:absolute focus:z-50 focus:px-4 focus:py-3"
      >
        Skip to content
      </a>
      <SiteHeader country={country} />
      <main id="main" className="flex-1" tabIndex={-1}>
        {children}
      </main>
      <SiteFooter country={country} />
      <CountrySheet country={country} />
    </>
  )
}

export default CountryLayout
