import { Wordmark } from "@/features/layout/wordmark"
import { MessagePage } from "@/ui/message-page"
import { buttonClass } from "@/ui/button-class"
import { Container } from "@/ui/container"
import { PendingLink } from "@/ui/pending-link"

export const metadata = { title: "Not found" }

const NotFound = () => (
  <>
    <Container className="py-3">
      <Wordmark country="" />
    </Container>
    <main>
      <MessagePage title="There is no such page.">
        <p>The address has a slip in it, or it names a country we do not send to yet.</p>
        <PendingLink href="/" className={buttonClass()}>
          To the shop
        </PendingLink>
      </MessagePage>
    </main>
  </>
)

export default NotFound
