"use client"

import "./globals.css"

const GlobalError = () => (
  <html lang="en">
    <head>
      <title>Kiondo: one moment, please</title>
    </head>
    <body>
      <main className="mx-auto max-w-xl px-6 py-24">
        <h1 className="font-display text-4xl">We cannot reach our shelves just now.</h1>
        <p className="mt-4 text-lg">
          The page could not be put together. Nothing of yours is lost. Please load it again in a moment.
        </p>
      </main>
    </body>
  </html>
)

export default GlobalError
