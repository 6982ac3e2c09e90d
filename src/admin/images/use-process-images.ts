import { toast } from "@medusajs/ui"
import { useImageAction } from "./use-image-action"

/** Has the files of pictures made again, one after the other. Answers nothing: a toast tells what went wrong. */
export function useProcessImages(productId: string) {
  const { mutateAsync, isPending } = useImageAction<Record<string, never>>({ productId, path: "/process" })
  const process = async (ids: string[]) => {
    try {
      for (const id of ids) await mutateAsync({ id, body: {} })
    } catch (error) {
      const description = error instanceof Error ? error.message : undefined
      toast.error("It could not be run again", { description })
    }
  }
  return { process, isPending }
}
