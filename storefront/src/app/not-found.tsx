import Link from "next/link"
import { Wordmark } from "@/features/layout/wordmark"
import { MessagePage } from "@/ui/message-page"
import { buttonClass } from "@/ui/button-class"
import { Container } from "@/ui/container"

export const metadata = { title: "Not found" }

const NotFound = () => (
  <>
    <Container className="py-3">
      <Wordmark country="" />
    </Container>
    <main>
      <MessagePage title="There is no such page.">
        <p>The address has a slip in it, or it names a country we do not send to yet.</p>
        <Link href="/" prefetch={false} className={buttonClass()}>
          To the shop
        </Link>
      </MessagePage>
    </main>
  </>
)

export default NotFound
