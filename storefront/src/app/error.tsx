"use client"

import { Button } from "@/ui/button"
import { MessagePage } from "@/ui/message-page"

const RootError = ({ retry }: { retry: () => void }) => (
  <main>
    <MessagePage title="We cannot reach our shelves just now.">
      <p>The page could not be put together. Nothing of yours is lost. Please try again in a moment.</p>
      <Button onClick={() => retry()}>Try again</Button>
    </MessagePage>
  </main>
)

export default RootError
