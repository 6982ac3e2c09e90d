import { type Metadata, type Viewport } from "next"
import { type ReactNode } from "react"
import { displayFont, textFont } from "@/ui/fonts"
import "./globals.css"

export const metadata: Metadata = {
  title: { default: "Kiondo", template: "%s · Kiondo" },
  description: "Baskets, bowls and cloth, made by hand from things that grow.",
}

export const viewport: Viewport = {
  themeColor: [
    { media: "(prefers-color-scheme: light)", color: "#f7f6ee" },
    { media: "(prefers-color-scheme: dark)", color: "#13131c" },
  ],
}

const RootLayout = ({ children }: { children: ReactNode }) => (
  <html lang="en" className={`${displayFont.variable} ${textFont.variable}`}>
    <body className="flex min-h-dvh flex-col">{children}</body>
  </html>
)

export default RootLayout
