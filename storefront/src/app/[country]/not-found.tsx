import { TroublePage } from "@/ui/trouble-page"

export const metadata = { title: "Not found" }

const NotFound = () => <TroublePage kind="piece" />

export default NotFound
