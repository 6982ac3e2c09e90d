"use client"

import { Button } from "@/ui/button"
import { MessagePage } from "@/ui/message-page"

const CountryError = ({ retry }: { retry: () => void }) => (
  <MessagePage title="We cannot reach our shelves just now.">
    <p>The page could not be put together. Nothing of yours is lost. Please try again in a moment.</p>
    <Button onClick={() => retry()}>Try again</Button>
  </MessagePage>
)

export default CountryError
