"use client"

import { displayFont, textFont } from "@/ui/fonts"
import { TroublePage } from "@/ui/trouble-page"
import "./globals.css"

const GlobalError = ({ retry }: { retry: () => void }) => (
  <html lang="en" className={`${displayFont.variable} ${textFont.variable}`}>
    <head>
      <title>Kiondo: one moment, please</title>
    </head>
    <body>
      <main>
        <TroublePage kind="back" retry={retry} />
      </main>
    </body>
  </html>
)

export default GlobalError
