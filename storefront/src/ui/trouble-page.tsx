"use client"

import { Button } from "./button"
import { buttonClass } from "./button-class"
import { MessagePage } from "./message-page"

const WORDS = {
  page: {
    title: "There is no such page.",
    text: "The address has a slip in it, or it names a country we do not send to yet.",
  },
  piece: {
    title: "We do not have that.",
    text:
      "It may have been sold for good, it may not be sold in your country, or the address has a slip in it. " +
      "The rest of the shop is still here.",
  },
  back: {
    title: "We cannot reach our shelves just now.",
    text: "The page could not be put together. Nothing of yours is lost. Please try again in a moment.",
  },
}

type Props = { kind: keyof typeof WORDS; retry?: () => void }

/**
 * Says that something is missing or out of reach. A client component, for every page carries the words for the case
 * that it is needed: so they are in a script that is fetched once.
 */
export const TroublePage = ({ kind, retry }: Props) => (
  <MessagePage title={WORDS[kind].title}>
    <p>{WORDS[kind].text}</p>
    {retry ? (
      <Button onClick={retry}>Try again</Button>
    ) : (
      // eslint-disable-next-line @next/next/no-html-link-for-pages -- a whole load: the link script would be sent twice
      <a href="/" className={buttonClass()}>
        To the shop
      </a>
    )}
  </MessagePage>
)
