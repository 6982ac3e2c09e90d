import { MessagePage } from "@/ui/message-page"
import { buttonClass } from "@/ui/button-class"
import { PendingLink } from "@/ui/pending-link"

export const metadata = { title: "Not found" }

const NotFound = () => (
  <MessagePage title="We do not have that.">
    <p>
      It may have been sold for good, it may not be sold in your country, or the address has a slip in it. The
      rest of the shop is still here.
    </p>
    <PendingLink href="/" className={buttonClass()}>
      To the shop
    </PendingLink>
  </MessagePage>
)

export default NotFound
