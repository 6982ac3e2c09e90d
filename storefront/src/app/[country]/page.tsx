import { Heading } from "@/ui/heading"

export const revalidate = 300
export const generateStaticParams = () => []

const HomePage = () => (
  <Heading level={1} size="hero">
    Kiondo
  </Heading>
)

export default HomePage
