import { serialiseJsonLd } from "./serialise-json-ld"

type Props = { data: object }

/** Structured data for search engines. */
export const JsonLd = ({ data }: Props) => (
  <script type="application/ld+json" dangerouslySetInnerHTML={{ __html: serialiseJsonLd(data) }} />
)
