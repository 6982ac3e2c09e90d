import { TroublePage } from "@/ui/trouble-page"

export const metadata = { title: "Not found" }

const NotFound = () => (
  <main>
    <TroublePage kind="page" />
  </main>
)

export default NotFound
