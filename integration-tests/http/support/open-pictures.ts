import type { MedusaContainer } from "@medusajs/framework/types"
import { ProductStatus } from "@medusajs/framework/utils"
import type { AxiosInstance } from "axios"
import sharp from "sharp"
import { openStore } from "./open-store"
import { staffHeaders } from "./staff-headers"
import { until } from "./until"

type Picture = { state: string; [field: string]: unknown }

/** A photograph of so many pixels, no two of which look alike: colour by `hue`, 0–255. */
export const photo = (width: number, height: number, hue = 128) =>
  sharp({
    create: {
      width,
      height,
      channels: 3,
      background: { r: hue, g: 90, b: 40 },
      noise: { type: "gaussian", mean: 120, sigma: 30 },
    },
  })
    .jpeg({ quality: 90 })
    .toBuffer()

/** A store whose staff upload pictures and save products with them. */
export async function openPictures(container: MedusaContainer) {
  const store = await openStore(container)
  const headers = await staffHeaders(container)
  const staff = { headers, validateStatus: () => true }

  const upload = async (api: AxiosInstance, data: Buffer, name = "photo.jpg", type = "image/jpeg") => {
    const form = new FormData()
    form.append("files", new Blob([new Uint8Array(data)], { type }), name)
    const answer = await api.post("/admin/uploads", form, { headers })
    return String(answer.data.files[0].url)
  }
  let count = 0
  const saveProduct = async (api: AxiosInstance, urls: string[]) => {
    const title = `Pictured ${++count}`
    const body = {
      title,
      status: ProductStatus.PUBLISHED,
      sales_channels: [{ id: store.channelId }],
      images: urls.map((url) => ({ url })),
      options: [{ title: "Size", values: ["One"] }],
      variants: [{ title: "One", options: { Size: "One" }, prices: [] }],
    }
    const { data } = await api.post("/admin/products", body, { headers })
    return String(data.product.id)
  }
  const picturesOf = async (api: AxiosInstance, productId: string): Promise<Picture[]> =>
    (await api.get(`/admin/products/${productId}/images`, { headers })).data.images
  /** The pictures when none is waited for any longer. */
  const rested = (api: AxiosInstance, productId: string) =>
    until(
      () => picturesOf(api, productId),
      (pictures) =>
        pictures.length > 0 && pictures.every(({ state }) => state === "ready" || state === "failed")
    )
  const shown = async (api: AxiosInstance, productId: string, fields = "") => {
    const { data } = await api.get(`/store/products/${productId}${fields}`, store.headers)
    return data.product
  }
  return { ...store, staff, upload, saveProduct, picturesOf, rested, shown }
}

export type OpenPictures = Awaited<ReturnType<typeof openPictures>>
